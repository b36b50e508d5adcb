import { RegisterRefused } from '@waymark/sdk';

const AS_CSV = 'Save it as "CSV UTF-8", and upload the file that ends in .csv.';

const KINDS: readonly { readonly begins: readonly Buffer[]; readonly says: string }[] = [
  {
    begins: [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0005\u0006')],
    says: `This is an Excel workbook or a ZIP folder, whatever its name ends in. Unpack a ZIP folder. Open a workbook in Excel. ${AS_CSV}`,
  },
  {
    begins: [Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    says: `This is an Excel workbook, whatever its name ends in. Open it in Excel. ${AS_CSV}`,
  },
  { begins: [Buffer.from('%PDF')], says: 'This is a PDF, whatever its name ends in. Download the register as CSV.' },
  {
    begins: [Buffer.from([0x1f, 0x8b])],
    says: 'This file is compressed. Unpack it, and upload the file that ends in .csv.',
  },
  {
    begins: [Buffer.from('<')],
    says: 'This is a web page, whatever its name ends in. Download the register as CSV, and upload it as it is.',
  },
];

/** Refuses what is no CSV file, by its first bytes. @throws RegisterRefused */
export function refuseOtherKinds(head: Buffer): void {
  if (head.length === 0) throw new RegisterRefused('The file is empty. Download the register again.');
  const kind = KINDS.find(({ begins }) => begins.some((mark) => head.subarray(0, mark.length).equals(mark)));
  if (kind) throw new RegisterRefused(kind.says);
}
