/** A piece of text on a page of a sample PDF, in points from the bottom left. */
export interface PlacedText {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface PdfOptions {
  readonly information?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly isLocked?: boolean;
}

/** Writes a small PDF: a catalogue, two fonts, and for each page its text. */
export function samplePdf(
  pages: readonly (readonly PlacedText[])[],
  { information = {}, language, isLocked = false }: PdfOptions = {},
): Uint8Array {
  const kids = pages.map((_, position) => `${6 + position * 2} 0 R`).join(' ');
  const fields = Object.entries(information).map(([name, value]) => `/${name} ${literal(value)}`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${language === undefined ? '' : `/Lang ${literal(language)}`} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< ${fields.join(' ')} >>`,
    ...pages.flatMap((page, position) => pageObjects(page, position)),
  ];
  const lock = isLocked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`
    : '';
  return assemble(objects, lock);
}

function pageObjects(page: readonly PlacedText[], position: number): readonly string[] {
  const content = page.map(drawText).join('\n');
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + position * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
  ];
}

function drawText({ text, x = 72, y, size = 10, isBold = false }: PlacedText): string {
  return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/gu, '\\$&')})`;
}

function assemble(objects: readonly string[], lock: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, position) => {
    const offset = file.length;
    file += `${position + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}

/** Lines below each other, as a paragraph has them. */
export function lines(texts: readonly string[], top: number, size = 10): readonly PlacedText[] {
  return texts.map((text, position) => ({ text, y: top - position * size * 1.2, size }));
}
