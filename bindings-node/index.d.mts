import { dataDate, http, smtp, version } from './index.js'

export * from './index.js'

declare const book: {
  readonly http: typeof http
  readonly smtp: typeof smtp
  readonly version: typeof version
  readonly dataDate: typeof dataDate
}
export default book
