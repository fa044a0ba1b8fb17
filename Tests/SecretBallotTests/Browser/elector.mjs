// An elector's browser for the end-to-end test: calls one function of blind-ballot.js with the
// JSON list on standard input and prints the answer as JSON. The script is run as a classic script
// in a context that has what a page on plain http has, and no crypto.subtle.
import { readFileSync } from 'node:fs'
import vm from 'node:vm'

const [script, name] = process.argv.slice(2)
const page = vm.createContext({
  atob, btoa, TextEncoder,
  crypto: { getRandomValues: (array) => globalThis.crypto.getRandomValues(array) }
})
vm.runInContext(readFileSync(script, 'utf8'), page)
page.given = JSON.parse(readFileSync(0, 'utf8'))
try {
  console.log(vm.runInContext('JSON.stringify(blindBallot.' + name + '(...given))', page))
} catch (error) {
  console.log(JSON.stringify({ error: error.message }))
}
