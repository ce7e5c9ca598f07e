import type { Compared } from './compared.ts';

/** An address of the web is said whole: "cica.org" is no "s-cica.org". */
export function addressesAgree({ claim, evidence }: Compared): boolean {
  const told = new Set(addressesIn(evidence.text));
  return addressesIn(claim.text).every((address) => told.has(address));
}

function addressesIn(text: string): readonly string[] {
  return (text.toLowerCase().match(ADDRESS) ?? []).map((address) => address.replace(/^www\./u, ''));
}

const ADDRESS = /(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}(?![\w-])/gu;
