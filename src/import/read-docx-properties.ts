import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { findElement } from './find-element.ts';
import type { Metadata } from './imported-file.ts';

/** Reads the core properties of an Office file (Dublin Core terms in XML). */
export function readDocxProperties(xml: string): Metadata {
  // Read as HTML, where `<dc:title/>` would stay open; only an element's own words count, so it does no harm.
  const properties = fromHtml(xml, { fragment: true });
  return {
    title: ownText(properties, 'dc:title'),
    publisher: ownText(properties, 'dc:publisher') ?? ownText(properties, 'dc:creator'),
    date: ownText(properties, 'dcterms:modified') ?? ownText(properties, 'dcterms:created'),
    url: null,
    language: ownText(properties, 'dc:language'),
  };
}

function ownText(properties: Root, name: string): string | null {
  const element = findElement(properties, ({ tagName }: Element) => tagName === name);
  const texts = element?.children.map((child) => (child.type === 'text' ? child.value : '')) ?? [];
  return texts.join('').trim() || null;
}
