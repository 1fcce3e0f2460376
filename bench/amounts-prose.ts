/** A sentence without money, and one with: about one amount in 300 characters. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'The commission said on Tuesday that most of the people who had been targeted in 2023 and 2024 were first contacted by telephone or text message, and that nearly 38% of the 12,400 reports came from adults aged 60 to 79; officials asked readers not to share personal details with strangers online.',
    'Victims reported losing about $45.3 million to romance scams.',
  ],
  [
    'Nach Angaben des Amtes stieg die Zahl der gemeldeten Fälle im Jahr 2024 auf 12.400, wobei vor allem ältere Menschen betroffen waren, die am Telefon getäuscht wurden und ihre Daten preisgaben, bevor die Polizei am 3. Oktober eingreifen konnte; die Ermittler raten, bei unbekannten Anrufern sofort aufzulegen.',
    'Der Schaden lag zwischen 4,3 und 5,1 Mio. Euro.',
  ],
  [
    "Selon le rapport publié mardi, la plupart des personnes visées en 2023 ont d'abord été contactées par téléphone, et près de 38 % des 12 400 signalements provenaient de personnes âgées de plus de 60 ans, souvent isolées et peu habituées aux services en ligne que proposent leurs banques.",
    "Les pertes sont passées de 8,8 à 10 milliards d'euros.",
  ],
  [
    'Según el informe publicado el martes, la mayoría de las personas afectadas en 2023 fueron contactadas primero por teléfono, y casi el 38 % de las 12.400 denuncias procedían de adultos de más de 60 años que vivían solos en zonas rurales y que desconocían los riesgos de compartir sus claves con desconocidos.',
    'El perjuicio supera los 460 millones de euros.',
  ],
  [
    'De acordo com o relatório, a maioria das pessoas visadas em 2023 foi contactada primeiro por telefone, e quase 38% das 12.400 queixas vieram de adultos com mais de 60 anos que viviam sozinhos e desconheciam os riscos de partilhar os seus dados com pessoas que nunca tinham visto.',
    'O prejuízo chega a R$ 2,7 bilhões por ano.',
  ],
  [
    'Secondo il rapporto pubblicato martedì, la maggior parte delle persone colpite nel 2023 è stata contattata prima per telefono, e quasi il 38% delle 12.400 denunce proveniva da adulti con più di 60 anni che vivevano da soli e non conoscevano i rischi di condividere i propri dati con persone mai incontrate prima.',
    'Il danno ammonta a circa 181 milioni di euro.',
  ],
  [
    'Volgens het rapport dat dinsdag verscheen, werden de meeste mensen in 2023 eerst telefonisch benaderd, en kwam bijna 38 procent van de 12.400 meldingen van volwassenen boven de 60 jaar die alleen woonden; de politie raadt aan om nooit persoonlijke gegevens met onbekenden te delen.',
    'De schade bedroeg ruim 28,3 miljoen euro.',
  ],
  [
    '警察庁によると、令和6年の特殊詐欺の認知件数は19,038件で、前年と比べて増加しており、高齢者を狙った手口が目立っているという。捜査関係者は、知らない番号からの電話には出ないよう呼びかけている。また、家族や友人と日頃から連絡を取り合い、不審な話を持ちかけられたときは一人で判断せず、必ず身近な人や最寄りの警察署に相談してほしいとしている。被害に遭った人の多くは、自分だけは大丈夫だと思っていたと話しており、担当者は手口が年々巧妙になっていると指摘した。',
    '被害額は約721億5千万円だった。',
  ],
  [
    '警方表示，去年共錄得39,824宗案件，較前年上升約一成二，當中以網上購物騙案最多，受害人年齡介乎18至79歲，呼籲市民切勿向陌生人透露個人資料，如有懷疑應致電熱線查詢。警方又指，不少受害人在事發後因感到羞愧而沒有即時報案，令追查工作更加困難，因此呼籲市民一旦發現受騙應盡快聯絡銀行和警方，並保留所有通訊紀錄以便調查，家人和朋友亦應多加關心長者的日常生活。',
    '全年損失逾91.5億港元。',
  ],
  [
    '경찰청에 따르면 지난해 전화 금융 사기 발생 건수는 2만839건으로 전년보다 늘었으며, 60대 이상 고령층을 노린 수법이 두드러진 것으로 나타났다. 경찰은 모르는 번호로 걸려 온 전화를 받지 말라고 당부했다. 또한 가족이나 지인을 사칭한 문자에 포함된 링크를 누르지 말고, 의심스러운 연락을 받으면 혼자 판단하지 말고 가까운 경찰서나 상담 창구에 먼저 문의해 달라고 강조했다. 담당자는 수법이 해마다 정교해지고 있다며 주의를 부탁했다.',
    '피해액은 8,545억원으로 집계됐다.',
  ],
  [
    'Theo báo cáo công bố hôm thứ Ba, phần lớn những người bị nhắm đến trong năm 2023 được liên hệ qua điện thoại, và gần 38% trong số 12.400 đơn tố cáo đến từ người trên 60 tuổi sống một mình ở nông thôn và không biết cách tự bảo vệ thông tin cá nhân của mình trên không gian mạng.',
    'Thiệt hại ước tính 18.900 tỷ đồng.',
  ],
  [
    'Menurut laporan yang diterbitkan Selasa, sebagian besar orang yang menjadi sasaran pada 2023 dihubungi lewat telepon, dan hampir 38% dari 12.400 laporan datang dari orang berusia di atas 60 tahun yang tinggal sendiri dan tidak mengetahui bahaya membagikan data pribadi kepada orang yang belum pernah ditemui.',
    'Kerugian mencapai Rp9,1 triliun.',
  ],
]

/** Paragraphs of such sentences in turn, with varied figures, up to a size in UTF-16 units. */
export function proseWithMoney(size: number): string {
  const parts: string[] = []
  let length = 0
  for (let n = 0; length < size; n++) {
    const [plain, money] = SENTENCES[n % SENTENCES.length] ?? ['', '']
    const digit = String(1 + (n % 9))
    const paragraph = `${plain} ${money.replace(/\d/, digit)}\n${n % 4 === 3 ? '\n' : ''}`
    parts.push(paragraph)
    length += paragraph.length
  }
  return parts.join('')
}
