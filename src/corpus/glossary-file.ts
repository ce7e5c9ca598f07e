/** The one file of a knowledge folder that holds words about the content and no content. */
export const GLOSSARY_FILE = 'glossary.yaml';
