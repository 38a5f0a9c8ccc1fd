/** The first bytes of a weights file: *HSAY*. */
export const magic = 0x59415348;

/** Raised whenever the pieces, the sections or their meaning change: older files are refused. */
export const formatVersion = 1;

/**
 * Little-endian 32-bit numbers after the magic: version, checksum of all that follows the header, then language (four
 * ASCII letters, zero-padded) and the shape's six numbers. The sections follow in the order of `sectionsOf`.
 */
export const headerBytes = 4 * 10;

/** The shape's numbers in the order of the header. */
export const shapeFields = ['embedding', 'hidden', 'layers', 'rowBits', 'slotBits', 'linkBits'] as const;

/** Where a section that begins at or behind `offset` begins. */
export function aligned(offset: number): number {
  return (offset + 3) & ~3;
}
