// Somebody of the staff in a browser: the session is put straight into the database, so that a test of a screen is no
// test of signing in.

import { execFileSync } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";

/** Runs statements on the database of a site that was started with `startSite`. Text in, text out. */
export function sql(site, statements) {
  const database = join(site.dataDir, "mantelkaart.sqlite3");
  return execFileSync("sqlite3", ["-cmd", ".timeout 10000", database, statements], { encoding: "utf8" }).trim();
}

/** A statement that adds a row: what is not given is empty, or nothing. */
export function insert(site, table, values) {
  const columns = sql(site, `SELECT name || ':' || type FROM pragma_table_info('${table}')`).split("\n");
  const cell = (name, type) => {
    const value = values[name] ?? (type === "TEXT" ? "" : 0);
    return typeof value === "number" ? value : `'${value.replaceAll("'", "''")}'`;
  };
  sql(site, `INSERT INTO ${table} VALUES (${columns.map((column) => cell(...column.split(":"))).join(", ")})`);
}

/** Signs a new account in: `redacteur`, `loket` or `beheerder`. */
export async function signIn(site, context, role = "redacteur") {
  const token = randomBytes(32).toString("base64url");
  const now = new Date().toISOString().replace(/\.\d+/, "");
  const id = randomUUID();
  const email = `${role}-${id.slice(0, 8)}@voorbeeld.example`;
  insert(site, "account", { id, email, name: "Proef Persoon", role, is_active: 1, created_at: now });
  insert(site, "session", {
    token_hash: createHash("sha256").update(token).digest("hex"),
    id: randomUUID(), account_id: id, csrf: randomBytes(32).toString("base64url"), created_at: now, seen_at: now,
  });
  const { hostname } = new URL(site.origin);
  await context.addCookies([
    { name: "__Host-mantelkaart", value: token, domain: hostname, path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
}
