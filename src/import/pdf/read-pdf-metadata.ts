import { getMeta } from 'unpdf';
import { z } from 'zod';
import type { Metadata } from '../imported-file.ts';
import type { PdfFile } from './open-pdf.ts';

const Text = z.string().nullable().catch(null).default(null);

/** The document information dictionary (ISO 32000, 14.3.3), as pdf.js gives it. */
const Information = z.object({ Title: Text, Author: Text, CreationDate: Text, Language: Text });

/** `D:20140521…`: a year, and as much more as the program that wrote it knew. */
const PDF_DATE = /^D:(\d{4})(\d{2})?(\d{2})?/u;

export async function readPdfMetadata(pdf: PdfFile): Promise<Metadata> {
  const { info } = await getMeta(pdf);
  const { Title, Author, CreationDate, Language } = Information.parse(info);
  const date =
    PDF_DATE.exec(CreationDate ?? '')
      ?.slice(1)
      .filter(Boolean)
      .join('-') ?? null;
  return { title: Title, publisher: Author, date, url: null, language: Language };
}
