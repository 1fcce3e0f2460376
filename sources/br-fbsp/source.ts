import { defineSource } from '../define-source.ts'

export default defineSource({
  id: 'br-fbsp',
  title: 'Survey of victims of scams',
  publisher: {
    id: 'br-fbsp',
    name: 'Fórum Brasileiro de Segurança Pública / Datafolha',
    country: 'BRA',
    kind: 'ngo',
    operates: [],
  },
  basis: 'survey',
  landing: 'https://forumseguranca.org.br/',
  frequency: 'yearly',
  licence: 'facts_only',
  language: 'pt',
})
