import type { Loss, NoteLoss } from './flatten-markdown-tree.ts';

const EXPLANATIONS: Readonly<Record<Loss, string>> = {
  pictures: 'left out, for a knowledge file holds words only',
  'code blocks': 'made into paragraphs; look whether they read well',
  comments: 'left out',
  'tables without a header': 'whose first row was taken for it; look whether it is one',
  'footnote marks': 'left out; notes that the file has stand as paragraphs',
};

/** Counts what is lost or guessed while a file is read, and says so in sentences. */
export function countLosses(): { readonly note: NoteLoss; notices(): readonly string[] } {
  const counts = new Map<Loss, number>();
  return {
    note: (loss) => counts.set(loss, (counts.get(loss) ?? 0) + 1),
    notices: () =>
      [...counts].map(([loss, count]) => `${sentenceCase(loss)}: ${count} ${EXPLANATIONS[loss]}.`),
  };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
