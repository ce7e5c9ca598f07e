import type { UploadedFile } from './attach-files.ts';

/** A message on its way: the form, its files, and where in the request it stood. */
export interface Sending<Form> {
  readonly form: Form;
  readonly files: readonly UploadedFile[];
  readonly prefix?: readonly string[];
}
