import type { Printed } from '../vocabulary.ts'

/** Currencies, companies, seas and other places that have a place's name in theirs. */
export const NOT_PLACES: Printed = {
  any: '=US$, =HK$, =NT$, =US Dollar, =US Dollars, =U.S. Dollars, US-Dollar(s|)',
  en: '(US|U.S.|United States|American|Hong Kong|Singapore|Australian|New Zealand|Canadian|Taiwan|Taiwanese) (dollar|dollars), New Taiwan dollar(s|), (British|UK) pound(s|), (South Korean|Korean) won, Japanese yen, Chinese yuan, Thai baht, (Malaysian|Indian|Indonesian|Philippine|Pakistani|Mexican|Brazilian|Chilean|Swedish|Norwegian|Danish|Swiss|Nigerian|Vietnamese) (ringgit|rupee|rupees|rupiah|peso|pesos|real|reais|krona|kronor|krone|kroner|franc|francs|naira|dong), China Bank(ing|), Bank of China, China Daily, China (Mobile|Telecom|Unicom|Construction Bank|Merchants Bank), South China (Morning Post|Sea), Bank of America, American Express, (Latin|South|Central|North) America(n|ns|), (Central|South|Southern|East|Eastern|West|Western|North|Northern) Asia(n|), (Central|East|Eastern|West|Western|South|Southern|North|Northern) Europe(an|), Council of Europe, Bank of England, Macau scam(s|), Nigerian (prince|letter)(s|), British Airways, Korean Air, Air Canada, Deutsche Bank, Gulf of Mexico, West Indies, East Indies, Indian Ocean, American Indian(s|), North Korea(n|ns|), British Virgin Islands, French Polynesia, French fries, Papua New Guinea, New England, New South Wales, West Virginia University, Washington Post, Washington Times, New York Times, Wall Street, Commonwealth Bank of Australia, Standard Chartered Hong Kong, Thai Airways, Singapore Airlines, Korea Times, Japan Times, Times of India, Air India, Air China, Air France, Indian reservation(s|), China syndrome, Chinese (language|New Year|characters), fine china, English-language, Dutch auction, Dutch East',
  de: 'US-Dollar(s|), amerikanische(r|n|) dollar',
  fr: 'dollar(s|) (américain|canadien|australien)(s|)',
  es: 'dólar(es|) estadounidense(s|)',
  ja: '中国地方, 中国電力, 日本円, 米国ドル, 韓国ウォン, 香港ドル',
  zh: '澳門元, 澳门元, 日本圓, 香港元, 美國元',
  ko: '미국 달러, 미국달러, 홍콩 달러, 중국 위안',
}
