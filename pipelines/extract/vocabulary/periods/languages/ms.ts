import type { PeriodWords } from '../period-words.ts'

export const ms: PeriodWords = {
  months:
    'januari|jan., februari|feb., mac, april|apr., mei, jun, julai|jul., ogos|ogo., september|sept.|sep., oktober|okt., november|nov., disember|dis.',
  halves: '(separuh|setengah) (pertama|tahun pertama)|enam bulan pertama, (separuh|setengah) (kedua|tahun kedua)',
  quarters:
    'suku (pertama|tahun pertama|1), suku (kedua|tahun kedua|2), suku (ketiga|tahun ketiga|3), suku (keempat|tahun keempat|4)',
  numbers: 'satu, dua, tiga, empat, lima, enam, tujuh, lapan, sembilan, sepuluh, sebelas, dua belas',
  years: { '0': 'tahun ini', '-1': 'tahun (lepas|lalu)', '-2': 'dua tahun (lepas|lalu)' },
  words: {
    glue: 'dari, daripada, bagi, seluruh, bulan',
    lead: 'pada, di, sepanjang, tahun, dalam, tempoh',
    fiscal: 'tahun (kewangan|fiskal)',
    to: 'hingga, sehingga, sampai',
    and: 'dan',
    between: 'antara',
    from: 'mulai',
    since: 'sejak, semenjak, sejak tahun, sejak awal',
    onwards: 'dan seterusnya, hingga kini',
    until: 'setakat',
    end: 'akhir, akhir tahun, hujung',
    start: 'awal, awal tahun',
    somewhere: 'pertengahan, pertengahan tahun',
    firstMonths: '(selama |dalam |)# bulan pertama',
    firstQuarters: '# suku pertama',
    pastMonths: '# bulan (lepas|lalu|kebelakangan)',
    pastYears: '# tahun (lepas|lalu|kebelakangan)',
    overMonths: '(dalam|selama) (tempoh |)# bulan',
    overYears: '(dalam|selama) (tempoh |)# tahun',
    monthsTo: '# bulan (hingga|sehingga)',
    lastMonth: 'bulan (lepas|lalu)',
    lastQuarter: 'suku (lepas|lalu)',
    toDate: 'sejak awal tahun, setakat tahun ini',
    several: 'beberapa tahun (lepas|lalu|kebelakangan), bertahun-tahun',
    rate: '(setiap|tiap) tahun, setahun',
    softRate: 'kerugian tahunan',
    mean: 'purata (setahun|tahunan)',
    versus:
      '(berbanding|dibandingkan) (dengan |)(tempoh (yang |)sama |)(pada |)(tahun |), tempoh (yang |)sama (pada |)(tahun |)',
    none: 'tahun (sebelumnya|sebelum itu|depan|hadapan|berikutnya), tahun ke tahun, tempoh (yang |)sama tahun (lepas|lalu|sebelumnya), berbanding tahun (lepas|lalu|sebelumnya)',
  },
}
