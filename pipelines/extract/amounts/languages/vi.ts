import type { LanguageTable } from '../language-table.ts'

export const vi: LanguageTable = {
  decimal: ',',
  scales: { 1: 'mươi, chục', 2: 'trăm', 3: 'nghìn, ngàn, nghin', 6: 'triệu, trieu, tr, tr.', 9: 'tỷ, tỉ, tỉ, ty' },
  plurals: '',
  shortScales: { 3: '.k, =K', 6: '=M, .m', 9: '.b' },
  numbers:
    'không:0, một:1, hai:2, ba:3, bốn:4, tư:4, năm:5, lăm:5, nhăm:5, sáu:6, bảy:7, bẩy:7, tám:8, chín:9, mười:10, mốt:1, nửa:0.5, mười một:11, mười hai:12, mười ba:13, mười bốn:14, mười lăm:15, mười sáu:16, mười bảy:17, mười tám:18, mười chín:19',
  articles: '',
  links: 'linh, lẻ, và',
  glue: null,
  halves: 'rưỡi, rưởi',
  point: 'phẩy',
  vague:
    'hàng, vài, nhiều, mấy, dăm, hàng chục, hàng trăm, hàng nghìn, hàng ngàn, hàng vạn, vài chục, vài trăm, hàng loạt, cả, cả chục, cả trăm, cả nghìn, cả ngàn, bạc, mấy chục, mấy trăm, vài nghìn, vài ngàn, tiền',
  vagueWords: 'tiền tỷ, bạc tỷ, tiền tỉ, bạc tỉ',
  of: '',
  minus: '▼',
  connectors: {
    to: 'đến, tới, cho đến, cho tới, đến hơn, đến khoảng, đến gần, - đến',
    and: 'và, đến, tới',
    or: 'hoặc, hay',
    level:
      'lên, lên đến, lên tới, xuống, xuống còn, lên mức, xuống mức, thành, còn, lên thành, tăng lên, giảm xuống, giảm xuống còn, lên hơn, lên khoảng, lên gần, lên trên',
    compared: 'so với, so với mức',
    part: 'trong đó',
    between: 'trong khoảng, khoảng từ, giữa, trong khoảng từ, nằm trong khoảng, vào khoảng từ, dao động trong khoảng',
    from: 'từ, từ mức',
    range:
      'dao động từ, dao động khoảng, có giá từ, trị giá từ, mức từ, ước tính từ, giá từ, phạt tiền từ, phạt từ, phạt, mức phạt từ, chi phí từ, số tiền từ, dao động từ mức, bị phạt từ',
  },
  hedges: {
    approximately:
      'khoảng, chừng, ước tính, xấp xỉ, tầm, ước, ước khoảng, vào khoảng, ước chừng, cỡ, độ, ước tính khoảng, ước đạt, loanh quanh, ngót nghét, áng chừng, phỏng chừng, ~, ≈, khoảng chừng, _đổ lại đây, _hoặc tương đương',
    at_least:
      'ít nhất, tối thiểu, không dưới, không ít hơn, ít ra, chí ít, thấp nhất, từ ít nhất, ≥, không thấp hơn, ít nhất là, _trở lên, _hoặc hơn, _hoặc nhiều hơn, _trở đi, _đổ lên, _hoặc cao hơn',
    more_than:
      'hơn, trên, vượt, vượt quá, quá, cao hơn, nhiều hơn, vượt mức, vượt mốc, vượt ngưỡng, lớn hơn, vượt qua, vượt trên, hơn cả, >, đã vượt, chạm ngưỡng hơn, vượt con số, hơn mức, nhỉnh hơn, cao hơn mức, lên hơn, vượt xa, cao hơn nhiều so với, _có lẻ, _lẻ, _hơn, _dư',
    nearly:
      'gần, suýt soát, ngót, gần như, sắp, tiệm cận, suýt, chưa đầy một chút, sát, gần chạm, gần đạt, gần tới, xấp xỉ gần, gần bằng, sát ngưỡng, sát mốc, gần mốc',
    up_to:
      'tối đa, không quá, lên tới, dưới, lên đến, cao nhất, nhiều nhất, không vượt quá, chưa đầy, chưa đến, chưa tới, không hơn, thấp hơn, ít hơn, cao nhất là, tối đa là, ≤, <, không cao hơn, nhỏ hơn, tới, đến, lên đến tối đa, không nhiều hơn, có thể lên tới, có thể lên đến, _trở xuống, _đổ lại, _đổ xuống, _hoặc ít hơn',
    order_of: 'ở mức độ, cỡ độ lớn, vào cỡ, bậc độ lớn, ở bậc',
  },
  negations: 'không, chưa',
  innerHedges: { more_than: 'hơn' },
  transparent:
    'tương đương, tổng cộng, tổng số, tổng, số tiền, là, thêm, với, đạt, đạt mức, lên, tổng số tiền, thiệt hại, gồm, tiền, ở mức, có giá trị, trị giá, giá trị, mức, con số, số, cộng, thêm nữa, mỗi năm, tới mức, của, bị mất, mất, bằng, riêng, cả thảy, cả, tiếp, thu về, về, số tiền là',
  notHedges: 'hơn nữa, trên mạng, trên cả nước, gần đây, trên toàn quốc, trên đà',
  currencies: {
    USD: 'đô la mỹ, đô-la mỹ, đôla mỹ, usd, đô mỹ, đồng đô la mỹ, đô la hoa kỳ, mỹ kim',
    EUR: 'euro, euros, ơ-rô, đồng euro',
    GBP: 'bảng anh, bảng, đồng bảng anh',
    JPY: 'yên, yên nhật, yen, đồng yên, yen nhật',
    CNY: 'nhân dân tệ, tệ, ndt, đồng nhân dân tệ',
    KRW: 'won, won hàn quốc, uôn',
    TWD: 'đô la đài loan, đài tệ, đô-la đài loan, tân đài tệ',
    HKD: 'đô la hồng kông, đô-la hồng kông, đô la hong kong, đô la hongkong',
    AUD: 'đô la úc, đô-la úc, đôla úc, đô úc',
    NZD: 'đô la new zealand',
    CAD: 'đô la canada, đô-la canada',
    SGD: 'đô la singapore, đô-la singapore, đô sing',
    CHF: 'franc thụy sĩ, phrăng thụy sĩ',
    THB: 'baht, bạt, baht thái, bạt thái lan, baht thái lan',
    MYR: 'ringgit',
    IDR: 'rupiah',
    PHP: 'peso philippines',
    INR: 'rupee ấn độ, rupee',
    KHR: 'riel',
    LAK: 'kíp, kip, kíp lào',
    MMK: 'kyat',
    RUB: 'rúp, ruble',
    đ: 'đ',
    VND: 'đồng, đồng việt nam, tiền việt nam, việt nam đồng, đồng tiền việt nam',
    dollar: 'đô la, đô-la, đôla, đô',
    peso: 'peso',
    'VND*6': 'trđ, tr.đ, trđồng',
    'VND*3': 'kđ',
  },
  notCurrencies:
    'đồng phạm, đồng bọn, đồng nghiệp, đồng chí, đồng thời, đồng hồ, đồng bào, đồng đội, đồng loại, đồng minh, đồng tiền ảo, đồng ý, đồng lòng, đồng hương, đồng bằng, đồng phục, đồng nạn, đồng thuận, đồng quan điểm, đồng loạt, đồng tình, đồng hành, đồng sáng lập, đồng chủ tịch, đồng nai, đồng tháp, đồng cỏ, đồng đều, đồng xu, đồng hóa, đồng giám đốc, đồng xâm phạm, đồng bitcoin, bảng hiệu, bảng biểu, bảng kê, bảng số liệu, bảng điện, bạt ngàn, đồng tác giả',
  cents: { dollar: 'xu' },
  change:
    'tăng, giảm, tăng lên, giảm xuống, tăng thêm, giảm đi, tăng vọt, tăng mạnh, giảm mạnh, vọt, leo thang, nhảy vọt, thay đổi, sụt, sụt giảm, nâng, gia tăng, biến động, hạ, nâng mức',
  by: 'tăng, giảm, tăng thêm, giảm đi, mức tăng, mức giảm, tăng khoảng, giảm khoảng, tăng hơn, giảm hơn, giảm được, cao hơn, nhiều hơn, thêm',
  roles: {
    blocked: 'ngăn chặn, phong tỏa, phong toả, chặn, đóng băng, ngăn, chặn đứng, tạm dừng, tạm giữ tài khoản, giữ được',
    recovered:
      'thu hồi, hoàn trả, trả lại, bồi thường, khắc phục, hoàn lại, thu lại, bồi hoàn, nhận lại, lấy lại, trao trả, hoàn tiền',
    seized: 'thu giữ, tịch thu, kê biên, tạm giữ, sung công, tang vật, sung quỹ',
    fine: 'phạt tiền, xử phạt, mức phạt, tiền phạt, bị phạt, phạt hành chính, phạt',
    revenue:
      'doanh thu, lợi nhuận, thu nhập, lãi, thu lợi, hưởng lợi, thu lời, tổng sản phẩm, gdp, thu về, lợi bất chính, hưởng lợi bất chính',
    budget: 'ngân sách, kinh phí, dự toán, chi tiêu, tài trợ, cấp, vốn chi ngân sách, giải ngân, hỗ trợ',
    average: 'trung bình, bình quân, mỗi người, mỗi vụ, trung vị, mỗi nạn nhân, đầu người',
  },
  endings: '',
  counted:
    'người, vụ, nạn nhân, khách hàng, tài khoản, lượt, cuộc gọi, tin nhắn, giao dịch, thẻ, thiết bị, năm, tháng, ngày, tuần, giờ, phút, giây, dân, công dân, lao động, nhân viên, doanh nghiệp, công ty, tấn, kg, km, mét, lít, lần, đơn, hồ sơ, cổ phiếu, bộ, chiếc, căn, học sinh, sinh viên, hộ, hộ gia đình, thuê bao, ca, trường hợp, trẻ em, phụ nữ, m2, ha, ' +
    'đối tượng, bị can, bị cáo, phạm, bitcoin, lượt xem, người dùng, sim, số điện thoại, website, video, bọn, nghiệp, chí, thời, hồ, bào, đội, loại, minh, ý, lòng, hương, bằng, phục, nạn, dao, thuận, quan điểm, kg, gram, cổ phần, con, cái, cây',
  moneyNouns: 'tiền, thiệt hại, tài sản, vốn',
  moneyCues: 'thiệt hại, mất, lừa, lừa đảo, chiếm đoạt, tổn thất, số tiền, trị giá, rửa tiền, doanh thu, tiền',
  scenario: 'kịch bản, giả định',
  each: 'lần lượt, mỗi, lần lượt là',
  typical:
    'và, của, là, trong, có, được, cho, các, với, đã, không, những, này, một, về, để, từ, khi, ra, bị, theo, tại, vào, đến, trên, còn, sau, đó, như, hơn, ở, nhưng, vì, do, cũng, rằng, số, mà, mỗi, trước, nếu, qua, người, năm, tháng, việc, làm, thì, so, cùng, kỳ, tổng, rồi, chuyển, nhằm, giai',
  letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
}
