import { vocabulary } from './vocabulary.ts'

/** Words of state: P where a figure is not the last word. */
const status = vocabulary({
  codes: {
    P: {
      en: 'provisional, preliminary, provisionally, preliminarily',
      de: 'vorläufig(e|er|en|es|)',
      fr: 'provisoire(s|), provisoirement',
      es: 'provisional(es|), preliminar(es|)',
      pt: 'provisório(s|), preliminar(es|)',
      it: 'provvisori(o|a|e|), preliminar(e|i)',
      nl: 'voorlopig(e|)',
      sv: 'preliminär(a|t|)',
      da: 'foreløbig(e|t|)',
      no: 'foreløpig(e|)',
      ja: '暫定(値|)',
      zh: '暫定, 暂定, 初步(統計|统计|數字|数字)',
      ko: '잠정(치|)',
      vi: 'sơ bộ',
      th: 'เบื้องต้น',
      id: 'sementara',
      ms: 'sementara',
    },
  },
  none: { en: 'provisional (arrest|measures|release|detention)' },
})

/** Whether a text calls its figures provisional. */
export const isProvisional = (text: string): boolean => status.mentions(text).length > 0
