/** Matches a word that says from where somebody is, as far as its form tells: "Chinese", "Kazakh"; a source, to build patterns of. */
export const ORIGIN = String.raw`(?!(?:Asian|European|African|Central)\b)\p{Lu}\p{Ll}{2,}(?:ese|ish|[aei]an|i|ki|akh|ik|ek|yz|men)`;
