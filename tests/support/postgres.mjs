// Databases of a test's own, in the throwaway cluster whose admin database PLAUDIT_TEST_POSTGRES names.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import { promisify } from 'node:util'

const admin = process.env.PLAUDIT_TEST_POSTGRES
const run = promisify(execFile)
const made = []

// For `test(name, { skip: withoutPostgres }, …)`: says why, or false.
export const withoutPostgres = admin ? false : 'PLAUDIT_TEST_POSTGRES is not set: nothing was tried on PostgreSQL'

const sql = (statement) => run('psql', [admin, '--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', '--command', statement])

// The address of a new, empty database. It goes when the whole file is done: by then no server uses it any more.
export async function newDatabase() {
  const name = `plaudit_${randomBytes(6).toString('hex')}`
  await sql(`create database ${name}`)
  made.push(name)
  const address = new URL(admin)
  address.pathname = `/${name}`
  return address.href
}

after(async () => {
  for (const name of made) await sql(`drop database ${name} with (force)`)
})
