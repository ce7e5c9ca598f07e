declare module 'wink-bm25-text-search' {
  interface Bm25 {
    defineConfig(config: { fldWeights: Readonly<Record<string, number>> }): boolean;
    /** Each task takes the result of the one before; the last returns the terms. */
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
    addDoc(document: Readonly<Record<string, string>>, id: string): number;
    /** Ends the adding; needs at least three documents. */
    consolidate(): boolean;
    search(query: string, limit: number): [id: string, score: number][];
  }
  export default function createBm25(): Bm25;
}
