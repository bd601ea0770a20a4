import book from './index.js'

export const { http, smtp, version, dataDate } = book
export default book
