// The build for browsers as old as ours may be has no types of its own; they are the same.
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export * from 'pdfjs-dist';
}
