/** The seven local authorities of the North East, with their register codes. Places are real; everything put into them is invented. */
export const authorities = [
  { code: '840', name: 'County Durham', postcode: 'DH' },
  { code: '390', name: 'Gateshead', postcode: 'NE' },
  { code: '391', name: 'Newcastle upon Tyne', postcode: 'NE' },
  { code: '392', name: 'North Tyneside', postcode: 'NE' },
  { code: '929', name: 'Northumberland', postcode: 'NE' },
  { code: '393', name: 'South Tyneside', postcode: 'NE' },
  { code: '394', name: 'Sunderland', postcode: 'SR' },
] as const;
