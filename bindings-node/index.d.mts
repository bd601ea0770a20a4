import * as book from './index.js'

export * from './index.js'
export default book
