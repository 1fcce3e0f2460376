import { id } from './id.ts'
import type { LanguageTable } from '../language-table.ts'

/** Malay counts as Indonesian does up to the million; above it, and in marks, it goes its own way. */
export const ms: LanguageTable = {
  ...id,
  decimal: '.',
  scales: {
    1: 'puluh, puluhan, berpuluh, berpuluh-puluh, belasan',
    2: 'ratus, ratusan, beratus, beratus-ratus',
    3: 'ribu, rb, beribu',
    6: 'juta, jt, berjuta, berjuta-juta',
    9: 'berbilion, berbilion-bilion, bilion, billion, bil, bil.',
    12: 'trilion, trillion',
  },
  plurals:
    'berpuluh, berpuluh-puluh, belasan, beratus, beratus-ratus, jutaan, ribuan, ratusan, puluhan, bilionan, beribu, berjuta, berjuta-juta, berbilion, berbilion-bilion',
  shortScales: { 3: '.k, =K', 6: '=M, .m', 9: '.b, =B' },
  numbers: `${id.numbers.replace('delapan:8', 'lapan:8, delapan:8').replace('delapan belas:18', 'lapan belas:18, delapan belas:18')}, suku:0.25, satu suku:0.25, sebilion:1*9, sedozen:12`,
  point: 'perpuluhan',
  vague: 'beberapa, sejumlah, berbagai, banyak',
  vagueWords: '',
  connectors: {
    to: 'hingga, sehingga, sampai, kepada, ke',
    and: 'dan, hingga, dengan',
    or: 'atau',
    level: 'kepada, menjadi, kepada lebih, kepada hampir, kepada kira-kira, ke',
    compared: 'berbanding, dibandingkan, dibandingkan dengan',
    part: 'daripadanya, daripada jumlah itu',
    between: 'antara, di antara',
    from: 'daripada, dari, bermula daripada, bermula dari',
    range:
      'berjulat antara, antara julat, julat, lingkungan, dalam lingkungan, bernilai antara, bernilai dari, berkisar antara, denda antara',
  },
  hedges: {
    approximately:
      'kira-kira, lebih kurang, sekitar, dianggarkan, anggaran, dianggarkan berjumlah, dianggarkan bernilai, lingkungan, dalam lingkungan, dianggarkan kira-kira, sekitar kira-kira, ~, ≈, hampir-hampir kira, dianggarkan mencecah, anggaran kira-kira, dijangka, _atau lebih kurang',
    at_least:
      'sekurang-kurangnya, paling kurang, tidak kurang daripada, setidak-tidaknya, minimum, paling sedikit, tidak kurang dari, sekurangnya, ≥, serendah-rendahnya, bermula, _atau lebih, _dan ke atas, _ke atas, _dan lebih',
    more_than:
      'lebih daripada, lebih, melebihi, melepasi, melangkaui, mengatasi, lebih dari, di atas, melampaui, mencecah lebih, sudah melebihi, >, jauh melebihi, lebih tinggi daripada, melewati, _lebih, _lebih lagi',
    nearly:
      'hampir, menghampiri, nyaris, hampir mencecah, mendekati, hampir mencapai, sedikit di bawah, kurang sedikit daripada, hampir menyentuh, hampir-hampir',
    up_to:
      'sehingga, hingga, maksimum, paling banyak, tidak melebihi, kurang daripada, tidak lebih daripada, setinggi, sebanyak-banyaknya, di bawah, bawah, maksimal, sampai, had, tidak lebih, kurang dari, ≤, <, sehingga maksimum, tidak lebih dari, setinggi-tingginya, tidak sampai, _ke bawah, _dan ke bawah, _paling banyak',
    order_of: 'dalam lingkungan magnitud, dalam magnitud, peringkat magnitud',
  },
  transparent:
    'jumlah, sebanyak, bernilai, berjumlah, mencecah, mencapai, keseluruhan, jumlah keseluruhan, kerugian, wang, tambahan, dengan kerugian, bersamaan, bersamaan dengan, sejumlah, membabitkan, nilai, dengan nilai, melibatkan, lagi, kerugian berjumlah, kerugian mencecah, adalah, tunai, sebesar, iaitu, setiap tahun, jumlah kerugian, setinggi, ialah, rugi, dengan jumlah, bernilai keseluruhan, kerugian bernilai',
  notHedges: 'lebih lanjut, hingga kini, sehingga kini, setakat',
  currencies: {
    USD: 'dolar as, dolar amerika, dolar amerika syarikat, as$, us dollar, dolar us',
    EUR: 'euro',
    GBP: 'paun, paun sterling, pound sterling, paun british',
    JPY: 'yen, yen jepun',
    CNY: 'renminbi, yuan china',
    renminbi: 'yuan',
    KRW: 'won, won korea',
    TWD: 'dolar taiwan',
    HKD: 'dolar hong kong',
    AUD: 'dolar australia',
    NZD: 'dolar new zealand',
    SGD: 'dolar singapura, dolar s’pura',
    BND: 'dolar brunei, ringgit brunei',
    INR: 'rupee, rupee india',
    MYR: 'ringgit, ringgit malaysia',
    IDR: 'rupiah, rupiah indonesia',
    THB: 'baht, baht thai',
    VND: 'dong',
    PHP: 'peso filipina',
    SAR: 'riyal saudi, riyal arab saudi',
    dollar: 'dolar',
  },
  cents: { MYR: 'sen' },
  change:
    'meningkat, menurun, naik, turun, bertambah, berkurang, melonjak, peningkatan, penurunan, kenaikan, susut, menyusut, merosot, lonjakan, berkurangan, berubah, pertambahan, mencanak',
  by: 'sebanyak, peningkatan, peningkatan sebanyak, penurunan sebanyak, meningkat sebanyak, pertambahan, kenaikan, penurunan, naik, turun',
  roles: {
    blocked:
      'disekat, menyekat, dibekukan, membekukan, pembekuan, mencegah, dicegah, diselamatkan, menyelamatkan, dihentikan, digagalkan, sekatan',
    recovered:
      'dikembalikan, mengembalikan, pengembalian, dipulangkan, memulangkan, dipulihkan, pampasan, bayaran balik, diperoleh semula, mendapatkan semula, ganti rugi, dituntut semula',
    seized: 'dirampas, merampas, rampasan, disita, menyita, sitaan, dilucut hak, pelucutan, dilucuthakkan, rampas',
    fine: 'denda, didenda, kompaun, penalti, mendenda, dikompaun, saman',
    revenue:
      'hasil, pendapatan, keuntungan, untung, perolehan, jualan, keluaran dalam negara kasar, kdnk, meraih, menjana',
    budget:
      'bajet, peruntukan, diperuntukkan, memperuntukkan, melabur, belanjawan, dana, geran, perbelanjaan, membelanjakan, kos',
    average: 'purata, secara purata, seorang, setiap mangsa, setiap kes, median, per kapita, bagi setiap',
  },
  counted: `${id.counted}, mangsa, kes, laporan polis, pelanggan, akaun, pengadu, warga emas, rakyat, penduduk, pekerja, syarikat, tan, kilogram, peratus, individu, penerima, suspek, tangkapan, pembeli, pelajar, wanita, lelaki, kanak-kanak, pengundi, keping, panggilan, aduan, talian, isi rumah, pelabur, unit, orang, kereta, rumah`,
  moneyNouns: 'wang, kerugian, dana, aset, harta',
  moneyCues:
    'kerugian, rugi, kehilangan, penipuan, menipu, ditipu, tertipu, bernilai, wang, dana, nilai, merugikan, jenayah',
  scenario: 'senario, andaian',
  each: 'masing-masing, setiap, tiap-tiap',
  typical:
    'yang, dan, di, itu, dengan, untuk, tidak, ini, dari, daripada, dalam, akan, pada, juga, ke, kerana, ada, mereka, boleh, oleh, telah, sudah, ketika, tersebut, kami, kita, sebagai, adalah, atau, lebih, bahawa, atas, sahaja, secara, seperti, serta, sejak, hingga, namun, manakala, dapat, menjadi, antara, hanya, ' +
    'tahun, masih, kepada, selepas, selama, pihak, beliau, akibat, terhadap, berkata, katanya, polis, mangsa, bagi, iaitu, ialah, lalu, syarikat, kes, tempoh, berbanding, melalui, sebelum, jenayah, wang, seorang',
}
