/**
 * A printed label as it stands in an id: `BEC/EAC` → `bec-eac`, `More than $10,000` → `more-than-10000`.
 *
 * @returns '' for a label without Latin letters or digits: the declaration must give it an alias
 */
export function slug(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
