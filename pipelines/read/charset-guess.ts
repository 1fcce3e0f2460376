import iconv from 'iconv-lite'
import { detect } from 'jschardet'

/** Bytes given to the guesser: enough to tell, few enough to be quick. */
const GUESS_BYTES = 65_536

/** Signs that are frequent in such tables and texts; two charsets read the same bytes as frequent signs or as rare ones. */
const FREQUENT: Readonly<Record<string, string>> = {
  cp932:
    '年月日人件数額被害認知詐欺金円万億東京県市警察犯罪者男女合計平成令和本国大中小上下前後のはをにがでとたしてるいなりれ',
  'euc-jp':
    '年月日人件数額被害認知詐欺金円万億東京県市警察犯罪者男女合計平成令和本国大中小上下前後のはをにがでとたしてるいなりれ',
  cp949:
    '가는을를이의에다한고로사기자전화피해액건수인원구분년월일발생검거금도지대정해서하형별총합계수유출보관찰경억만천백',
  big5: '年月日人件數額損失詐騙金元萬億案警察電話網路的是在不了有和中國份別類型總計被害者投資解除分期付款假',
  gb18030: '年月日人件数额损失诈骗金元万亿案警察电话网络的是在不了有和中国份别类型总计被害者投资公安机关地区',
}

/**
 * Charset of bytes that no label names and that are no UTF-8.
 * @param fits whether every byte has a meaning in a charset
 * @returns null where windows-1252 is as good
 */
export function guessCharset(bytes: Buffer, fits: (charset: string) => boolean): string | null {
  const sample = bytes.subarray(0, GUESS_BYTES)
  const { encoding, confidence } = detect(sample) ?? {}
  const name = encoding?.toLowerCase() ?? ''
  const known = name !== '' && iconv.encodingExists(name) && fits(name)
  const eastern = Object.keys(FREQUENT)
    .filter(fits)
    .map((charset) => ({ charset, share: shareOfFrequent(sample, charset) }))
    .sort((a, b) => b.share - a.share)[0]
  const claimed = known && name in FREQUENT ? shareOfFrequent(sample, name) : 0
  if (eastern !== undefined && eastern.share > 0.35 && eastern.share > claimed + 0.1) return eastern.charset
  if (known && (name in FREQUENT || isOtherScript(sample, confidence ?? 0))) return name
  return null
}

/** Of the signs outside ASCII, the share that is frequent in the script that the charset is for. */
function shareOfFrequent(sample: Buffer, charset: string): number {
  const frequent = FREQUENT[charset] ?? ''
  let all = 0
  let hits = 0
  for (const sign of iconv.decode(sample, charset)) {
    if (sign <= '\u007F') continue
    all++
    if (frequent.includes(sign)) hits++
  }
  return all < 3 ? 0 : hits / all
}

/** Of letters, a third or more outside ASCII: no Western European text; then a single-byte guess may stand. */
function isOtherScript(sample: Buffer, confidence: number): boolean {
  let high = 0
  let latin = 0
  for (const byte of sample) {
    if (byte > 0xbf) high++
    else if ((byte | 32) > 96 && (byte | 32) < 123) latin++
  }
  return confidence > 0.1 && high > 8 && high > latin / 2
}
