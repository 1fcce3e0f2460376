import type { LanguageTable } from '../language-table.ts'

export const id: LanguageTable = {
  decimal: ',',
  scales: {
    1: 'puluh, puluhan, belasan',
    2: 'ratus, ratusan',
    3: 'ribu, rb, rb., ribuan',
    6: 'juta, jt, jt., jutaan',
    9: 'miliaran, milyaran, miliar, milyar, mlr, mlr., miliyar',
    12: 'triliunan, triliun, trilyun, trilun, trliun',
    15: 'kuadriliun',
  },
  plurals: 'jutaan, miliaran, ribuan, triliunan, milyaran, ratusan, puluhan, belasan',
  shortScales: { 9: '=M, =m', 12: '=T, .t', 3: '.k, =K' },
  numbers:
    'nol:0, satu:1, dua:2, tiga:3, empat:4, lima:5, enam:6, tujuh:7, delapan:8, sembilan:9, sepuluh:10, sebelas:11, dua belas:12, tiga belas:13, empat belas:14, lima belas:15, enam belas:16, tujuh belas:17, delapan belas:18, sembilan belas:19, ' +
    'seratus:1*2, seribu:1*3, sejuta:1*6, semiliar:1*9, setengah:0.5, separuh:0.5, seperempat:0.25, tiga perempat:0.75, satu setengah:1.5, dua setengah:2.5, tiga setengah:3.5, selusin:12',
  articles: '',
  links: '',
  glue: null,
  halves: 'setengah',
  point: 'koma',
  vague:
    'puluhan, ratusan, ribuan, beberapa, belasan, sejumlah, jutaan, miliaran, berbagai, banyak, puluh ribuan, sekian, milyaran, triliunan',
  vagueWords: '',
  of: '',
  minus: '▼',
  connectors: {
    to: 'hingga, sampai, s/d, sampai dengan, s.d., sd, ke, hingga mencapai, hingga sekitar, sampai sekitar',
    and: 'dan, hingga, sampai',
    or: 'atau',
    level: 'menjadi, ke, jadi, menjadi sekitar, menjadi lebih dari, menjadi hampir, menjadi hanya, menjadi sebesar',
    compared: 'dibandingkan, dibanding, dibandingkan dengan, berbanding',
    part: 'di antaranya',
    between: 'antara, di antara, di kisaran antara',
    from: 'dari, mulai dari, mulai',
    range:
      'berkisar dari, berkisar antara, kisaran, rentang, berkisar, di kisaran, bervariasi dari, denda dari, bervariasi antara, pada kisaran, dengan kisaran, denda mulai dari, mulai dari harga',
  },
  hedges: {
    approximately:
      'sekitar, kira-kira, kurang lebih, diperkirakan, ditaksir, kisaran, di kisaran, berkisar, perkiraan, diestimasi, lebih kurang, diestimasikan, ~, ≈, sekira, kira kira, ditaksir sekitar, taksiran, estimasi, sekitaran, ditaksir mencapai, _atau sekitarnya, _kurang lebih',
    at_least:
      'setidaknya, sedikitnya, minimal, paling sedikit, tidak kurang dari, paling tidak, sekurang-kurangnya, tak kurang dari, setidak-tidaknya, minimum, ≥, tidak di bawah, mulai, sekurangnya, tidak lebih rendah dari, serendah-rendahnya, _atau lebih, _ke atas, _lebih atau sama, _atau lebih tinggi',
    more_than:
      'lebih dari, di atas, melebihi, melampaui, tembus, menembus, lebih, lebih besar dari, jauh di atas, sedikit di atas, melewati, >, diatas, lebih tinggi dari, sudah tembus, lebih daripada, jauh melebihi, sedikit lebih dari, melebihi angka, melampaui angka, _lebih, _lebih lebih, _sekian, _an lebih',
    nearly:
      'hampir, nyaris, mendekati, hampir mencapai, mendekati angka, sedikit di bawah, sedikit kurang dari, hampir menyentuh, nyaris mencapai, nyaris menyentuh, menjelang, hampir tembus, hampir menembus, jelang',
    up_to:
      'hingga, sampai, maksimal, paling banyak, tidak lebih dari, kurang dari, di bawah, maksimum, paling tinggi, tak lebih dari, setinggi-tingginya, sampai dengan, sebanyak-banyaknya, dibawah, ≤, <, tidak melebihi, hingga mencapai, lebih rendah dari, hingga maksimal, tidak sampai, tak sampai, maks, maks., lebih kecil dari, sebesar-besarnya, _paling banyak, _ke bawah, _maksimal',
    order_of: 'dalam orde, orde, dalam kisaran orde, berorde',
  },
  negations: 'tidak, tak, belum',
  innerHedges: { more_than: 'lebih, +' },
  transparent:
    'total, sebesar, senilai, sebanyak, mencapai, mencapai angka, uang, dengan total, tambahan, nilai, dengan nilai, kerugian, totalnya, jumlah, yakni, yaitu, adalah, sejumlah, dana, berjumlah, total kerugian, kerugian mencapai, di angka, pada angka, angka, lagi, setara, setara dengan, menjadi, ke angka, per tahun, tunai, rugi, bernilai, ada',
  notHedges: 'lebih lanjut, hingga kini, sampai saat ini, di atas kertas',
  currencies: {
    USD: 'dolar as, dollar as, dolar amerika, dolar amerika serikat, as$, us dollar, dollar amerika, dollar amerika serikat',
    EUR: 'euro',
    GBP: 'poundsterling, pound sterling, pound inggris, poundsterling inggris',
    JPY: 'yen, yen jepang',
    CNY: 'renminbi, yuan china, yuan tiongkok',
    renminbi: 'yuan',
    KRW: 'won, won korea, won korea selatan',
    TWD: 'dolar taiwan',
    HKD: 'dolar hong kong, dollar hong kong, dolar hongkong',
    AUD: 'dolar australia, dollar australia',
    NZD: 'dolar selandia baru',
    CAD: 'dolar kanada',
    SGD: 'dolar singapura, dollar singapura',
    CHF: 'franc swiss',
    INR: 'rupee india, rupee',
    MYR: 'ringgit, ringgit malaysia',
    IDR: 'rupiah, idr, perak',
    THB: 'baht',
    VND: 'dong',
    PHP: 'peso filipina',
    MMK: 'kyat',
    SAR: 'riyal saudi, riyal arab saudi',
    dollar: 'dolar, dollar',
    peso: 'peso',
  },
  notCurrencies: 'won by, perak medali, euro 2024, yen dan',
  cents: { IDR: 'sen', dollar: 'sen dolar' },
  change:
    'naik, turun, meningkat, menurun, bertambah, berkurang, melonjak, kenaikan, peningkatan, penurunan, melesat, anjlok, tumbuh, pertumbuhan, membengkak, susut, menyusut, merosot, lonjakan, melambung, berubah, bergerak, meroket, penambahan, menanjak',
  by: 'sebesar, naik, turun, bertambah, berkurang, kenaikan, kenaikan sebesar, penurunan sebesar, peningkatan sebesar, meningkat sebesar, naik sebesar, turun sebesar, penurunan, peningkatan',
  roles: {
    blocked:
      'diblokir, memblokir, dibekukan, membekukan, pemblokiran, mencegah, dicegah, diselamatkan, menyelamatkan, dihentikan, menghentikan, digagalkan, menggagalkan, terblokir, pembekuan',
    recovered:
      'dikembalikan, mengembalikan, pengembalian, dipulihkan, memulihkan, pemulihan, ganti rugi, kompensasi, restitusi, mengganti, dana kembali, refund',
    seized: 'disita, menyita, penyitaan, sita, dirampas, merampas, mengamankan, diamankan, rampasan',
    fine: 'denda, didenda, sanksi, mendenda, pinalti, penalti',
    revenue:
      'pendapatan, omzet, omset, keuntungan, laba, penghasilan, meraup, menghasilkan, untung, penjualan, produk domestik bruto, pdb, cuan',
    budget:
      'anggaran, dianggarkan, menginvestasikan, dialokasikan, mengalokasikan, alokasi, pembiayaan, belanja, biaya, apbn, hibah, subsidi, menggelontorkan, digelontorkan',
    average: 'rata-rata, rerata, per orang, per kasus, median, per korban, masing-masing, per kapita',
  },
  endings: '',
  counted:
    'orang, korban, kasus, laporan, nasabah, pelanggan, pengguna, rekening, akun, rumah tangga, konsumen, panggilan, pesan, transaksi, kartu, perangkat, tahun, bulan, hari, minggu, jam, menit, detik, penduduk, warga, pekerja, karyawan, perusahaan, ton, kilogram, kg, kilometer, km, meter, liter, kali, unit, buah, lembar, saham, pengikut, jiwa, keluarga, aduan, pengaduan, ' +
    'nomor, situs, konten, persen, anak, siswa, mahasiswa, perempuan, wanita, pria, hektare, hektar, butir, ekor, suara, pelaku, tersangka, bitcoin, pemilih, investor, umkm, kk',
  moneyNouns: 'uang, kerugian, dana, aset, harta, rupiah',
  moneyCues:
    'kerugian, rugi, merugi, kehilangan, penipuan, menipu, tertipu, senilai, uang, dana, meraup, nilai, merugikan, kejahatan',
  scenario: 'skenario, asumsi',
  each: 'masing-masing, tiap, setiap',
  typical:
    'yang, dan, di, itu, dengan, untuk, tidak, ini, dari, dalam, akan, pada, juga, ke, karena, ada, mereka, bisa, oleh, telah, sudah, saat, tersebut, kami, kita, sebagai, adalah, atau, lebih, bahwa, atas, saja, secara, seperti, serta, sejak, hingga, namun, per, dapat, menjadi, antara, hanya, ' +
    'tahun, masih, harus, kepada, setelah, selama, pihak, dia, ia, akibat, para, terhadap, lalu, sebelumnya, jika, karena, polda, polri, ojk, satgas, kementerian, kata, ujar' +
    ', saya, anda, ialah, sedang, bukan, sangat, tetapi, tapi, kalau, ketika, di mana, siapa, tanpa, menurut, sebelum, semua, lain, lainnya, begitu, setiap, sementara, selain, meski, agar, pun',
  letters: '',
}
