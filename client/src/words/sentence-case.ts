/** Begins a word of the register as a sentence begins: "nursery" as "Nursery". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
