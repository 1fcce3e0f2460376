import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../pipelines/read/read.ts'
import { readMembers } from '../../pipelines/read/zip.ts'

interface Member {
  name: string
  data: Uint8Array
  /** What the directory says of the unpacked size. */
  declared?: number
  /** General purpose flags: 1 = encrypted. */
  flags?: number
}

/** An archive byte by byte, so that it can lie. */
function archive(members: Member[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, declared = data.length, flags = 0 } of members) {
    const body = deflateRawSync(data)
    const file = Buffer.from(name)
    const about = Buffer.alloc(22)
    about.writeUInt16LE(flags, 0)
    about.writeUInt16LE(8, 2)
    about.writeUInt32LE(crc32(data), 8)
    about.writeUInt32LE(body.length, 12)
    about.writeUInt32LE(declared, 16)
    about.writeUInt16LE(file.length, 20)
    const local = Buffer.concat([Buffer.from('504b03041400', 'hex'), about, Buffer.alloc(2), file, body])
    const place = Buffer.alloc(4)
    place.writeUInt32LE(at)
    directory.push(Buffer.concat([Buffer.from('504b010214001400', 'hex'), about, Buffer.alloc(12), place, file]))
    files.push(local)
    at += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...directory, end])
}

const data = Buffer.from('a,b\n1,2\n3,4\n')

test('members in their order, without folders and what packers add', async () => {
  const bytes = zipSync({ 'd/': new Uint8Array(), 'd/b.csv': data, '__MACOSX/x': data, 'a.csv': data })
  expect((await readMembers(bytes)).map((member) => member.name)).toEqual(['d/b.csv', 'a.csv'])
  expect(
    (await readMembers(bytes, 'x', (name) => name === 'a.csv')).map((member) => Buffer.from(member.bytes)),
  ).toEqual([data])
})

describe('what is not true', () => {
  test.each([
    ['a size that is too small', [{ name: 'a', data, declared: 5 }], /larger than its declared 5 bytes/],
    ['a size that is too large', [{ name: 'a', data, declared: 50 }], /12 bytes where 50 are declared/],
    [
      'a name twice',
      [
        { name: 'a', data },
        { name: 'a', data },
      ],
      /two members are named "a"/,
    ],
    ['a name that climbs', [{ name: '../a', data }], /invalid relative path/],
    ['a name from the root', [{ name: '/a', data }], /absolute path/],
    ['a name of another system', [{ name: '..\\..\\a', data }], /invalid relative path|invalid characters/],
    ['a password', [{ name: 'a', data, flags: 1 }], /encrypted and needs a password/],
    ['200 MB and more', [{ name: 'a', data, declared: 3e8 }], /300000000 bytes unpacked/],
    ['many times its size', [{ name: 'a', data: new Uint8Array(5e6) }], /times its packed size/],
  ])('%s', async (_, members, message) => {
    await expect(readMembers(archive(members), 'x.zip')).rejects.toThrow(message)
  })

  test('a bomb behind a small declared size costs no more than that size', async () => {
    const bomb = archive([{ name: 'a', data: new Uint8Array(60e6), declared: 100 }])
    await expect(readMembers(bomb, 'x.zip')).rejects.toThrow(/larger than its declared 100 bytes|times its packed size/)
  })

  test('a checksum that does not fit', async () => {
    const bytes = archive([{ name: 'a', data }])
    bytes.writeUInt32LE(
      7,
      bytes.indexOf('504b0102', 'hex') === -1 ? 0 : bytes.indexOf(Buffer.from('504b0102', 'hex')) + 16,
    )
    await expect(readMembers(bytes, 'x.zip')).rejects.toThrow(/checksum of "a" does not fit/)
  })
})

describe('as a document', () => {
  const two = zipSync({ 'a.csv': data, 'note.png': Buffer.from('89504e470d0a1a0a', 'hex') })

  test('the one member that can be read', async () => {
    const document = await readDocument(two, { name: 'x.zip' })
    expect(document.tables[0]?.rows[0]?.cells[1]).toEqual({ locator: 'r2c2', text: '2' })
    expect(document.warnings[0]).toBe('read from "a.csv" in the ZIP archive')
  })

  test('the one of the format that is asked for, or that is named', async () => {
    const mixed = zipSync({ 'a.csv': data, 'b.json': strToU8('{"a":1}'), 'c.csv': data })
    expect((await readDocument(mixed, { name: 'x.zip', format: 'json' })).format).toBe('json')
    expect((await readDocument(mixed, { name: 'x.zip', member: 'c.csv' })).format).toBe('csv')
    await expect(readDocument(mixed, { name: 'x.zip', format: 'csv' })).rejects.toThrow(
      /archive of 3 files \(a.csv, b.json, c.csv\), expected exactly one csv/,
    )
    await expect(readDocument(mixed, { name: 'x.zip', member: 'd.csv' })).rejects.toThrow(/exactly one d.csv inside/)
  })
})
