/** True for the header of a column that says of each row what it is. */
export function isStatusHeader(header: string): boolean {
  return STATUS.test(header);
}

const STATUS = /^status$/iu;
