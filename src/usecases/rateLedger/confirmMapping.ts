import { parseMappings, withMapping, type ConfirmedMapping } from '../../records/headers/confirmedMapping.js';

/** Where a workbook keeps what the user has confirmed of its tables: one text. */
export interface MappingMemory {
  readMappings(): Promise<string>;
  writeMappings(text: string): Promise<void>;
}

/** Remembers a mapping in the workbook; it holds for later runs of everyone until another one is confirmed for the table. */
export async function confirmMapping(memory: MappingMemory, confirmed: ConfirmedMapping): Promise<void> {
  const known = parseMappings(await memory.readMappings());
  await memory.writeMappings(JSON.stringify(withMapping(known, confirmed)));
}
