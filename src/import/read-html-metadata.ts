import type { Element, Root } from 'hast';
import { findElement } from './find-element.ts';
import type { Metadata } from './imported-file.ts';

/** Names under which pages give these facts, the most exact first. */
const TITLE = ['og:title', 'citation_title', 'dc.title', 'dcterms.title'];
const PUBLISHER = [
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'og:site_name',
  'author',
  'dc.creator',
];
const DATE = [
  'article:published_time',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'date',
];

/** What a page says about itself in its head. */
export function readHtmlMetadata(page: Root): Metadata {
  const meta = (names: readonly string[]) => firstOf(names.map((name) => metaContent(page, name)));
  return {
    title: meta(TITLE) ?? titleOf(page),
    publisher: meta(PUBLISHER),
    date: meta(DATE),
    url: canonicalAddress(page) ?? meta(['og:url']),
    language: languageOf(page),
  };
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}

function metaContent(page: Root, name: string): string | null {
  const meta = findElement(page, (element) => {
    const key = element.properties['name'] ?? element.properties['property'];
    return (
      element.tagName === 'meta' && String(key).toLowerCase() === name && text(element, 'content') !== null
    );
  });
  return meta === null ? null : text(meta, 'content');
}

function titleOf(page: Root): string | null {
  const title = findElement(page, ({ tagName }) => tagName === 'title');
  const [child] = title?.children ?? [];
  return child?.type === 'text' ? child.value : null;
}

function canonicalAddress(page: Root): string | null {
  const link = findElement(
    page,
    ({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical',
  );
  return link === null ? null : text(link, 'href');
}

function languageOf(page: Root): string | null {
  const html = findElement(page, ({ tagName }) => tagName === 'html');
  return html === null ? null : text(html, 'lang');
}

function text({ properties }: Element, property: string): string | null {
  const value = properties[property];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
