import type { PeriodWords } from '../period-words.ts'

export const id: PeriodWords = {
  months:
    'januari|jan., februari|pebruari|feb., maret|mar., april|apr., mei, juni|jun., juli|jul., agustus|agt., september|sept.|sep., oktober|okt., november|nopember|nov., desember|des.',
  halves: 'semester (i|pertama|1)|paruh pertama|enam bulan pertama, semester (ii|kedua|2)|paruh kedua',
  quarters:
    '(triwulan|kuartal) (i|pertama|1), (triwulan|kuartal) (ii|kedua|2), (triwulan|kuartal) (iii|ketiga|3), (triwulan|kuartal) (iv|keempat|4)',
  numbers: 'satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, dua belas',
  years: { '0': 'tahun ini', '-1': 'tahun lalu, tahun kemarin', '-2': 'dua tahun lalu' },
  words: {
    glue: 'dari, seluruh, bulan',
    lead: 'pada, di, selama, tahun, sepanjang, periode, dalam',
    fiscal: 'tahun (fiskal|anggaran|buku)',
    to: 'hingga, sampai, sampai dengan, s/d, s.d.',
    and: 'dan',
    between: 'antara',
    from: 'mulai',
    since: 'sejak, semenjak, sejak tahun, sejak awal',
    onwards: 'dan seterusnya, hingga kini, sampai sekarang',
    until: 'per',
    end: 'akhir, akhir tahun',
    start: 'awal, awal tahun',
    somewhere: 'pertengahan, pertengahan tahun',
    firstMonths: '(selama |dalam |)# bulan pertama',
    firstQuarters: '# kuartal pertama',
    pastMonths: '# bulan (terakhir|belakangan)',
    pastYears: 'setahun terakhir, # tahun (terakhir|belakangan)',
    overMonths: '(selama|dalam) (kurun |)# bulan',
    overYears: '(selama|dalam) (kurun |)# tahun',
    monthsTo: '# bulan (hingga|sampai)',
    lastMonth: 'bulan lalu',
    lastQuarter: '(kuartal|triwulan) lalu',
    toDate: 'sejak awal tahun, sepanjang tahun ini',
    several: 'beberapa tahun terakhir, bertahun-tahun',
    rate: '(per|setiap|tiap) tahun',
    softRate: 'kerugian tahunan',
    mean: 'rata-rata (per |)tahun(an|)',
    versus:
      '(dibandingkan|dibanding|ketimbang) (dengan |)(periode yang sama |)(pada |)(tahun |), periode yang sama (pada |)(tahun |)',
    none: 'tahun (sebelumnya|depan|berikutnya), secara tahunan, setahun (lalu|sebelumnya), periode yang sama tahun (lalu|sebelumnya), dibandingkan tahun (lalu|sebelumnya)',
  },
}
