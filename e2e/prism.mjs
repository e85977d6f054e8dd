// Calls every operation of the typed crates at mocks that Prism makes from Atlassian's own OpenAPI documents: Prism
// judges the requests, and the responses that it generates must decode.
//
//     node e2e/prism.mjs FOLDER [API...]
//
// FOLDER holds the documents, named after the APIs of xtask/facts: jira-platform.json or jira-platform.json.gz, and so
// on. They are read and never changed; npx fetches Prism.

import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";

const PRISM = "@stoplight/prism-cli@5.14.2";
const CRATES = {
  "confluence-v1": "confluence",
  "confluence-v2": "confluence",
  "jira-platform": "jira",
  "jira-service-management": "jira",
  "jira-software": "jira",
};

/** Returns the document of an API, in the form that Prism can serve. */
async function prepared(folder, api) {
  const file = (await readdir(folder)).find((name) => name.startsWith(api) && /\.json(\.gz)?$/.test(name));
  if (!file) throw new Error(`${folder} has no document of ${api}`);
  const bytes = await readFile(join(folder, file));
  const document = JSON.parse(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  const server = new URL(document.servers?.[0]?.url ?? "/", "https://site.example");
  if (server.pathname.startsWith("/wiki/api/")) {
    // Its paths are relative to this server; the mock serves them without it.
    const paths = Object.entries(document.paths);
    document.paths = Object.fromEntries(paths.map(([path, item]) => [server.pathname + path, item]));
  }
  endRecursion(document);
  return document;
}

/**
 * Ends the recursion of schemas: Prism refuses to generate a response of a content that contains spaces that contain a
 * content. A reference that leads back to a schema that it is part of becomes a reference to any object.
 */
function endRecursion(document) {
  const schemas = document.components.schemas;
  const nameOf = (reference) => /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
  const done = new Set();
  const visit = (value, path) => {
    if (value === null || typeof value !== "object") return;
    const name = typeof value.$ref === "string" ? nameOf(value.$ref) : undefined;
    if (name === undefined) {
      for (const inner of Object.values(value)) visit(inner, path);
    } else if (path.includes(name)) {
      delete value.$ref;
      value.type = "object";
    } else if (!done.has(name)) {
      visit(schemas[name], [...path, name]);
      done.add(name);
    }
  };
  for (const name of Object.keys(schemas)) {
    if (!done.has(name)) visit(schemas[name], [name]);
    done.add(name);
  }
}

/** Resolves when the mock listens; rejects if it ends before. */
function listening(mock) {
  return new Promise((resolve, reject) => {
    createInterface({ input: mock.stdout }).on("line", (line) => {
      if (line.includes("Prism is listening")) resolve();
    });
    mock.on("exit", (code) => reject(new Error(`Prism ended with ${code}`)));
  });
}

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node e2e/prism.mjs FOLDER [API...]");
  process.exit(2);
}
const temporary = await mkdtemp(join(tmpdir(), "threelo-prism-"));
let failures = 0;
try {
  let port = 4010;
  for (const [api, crate] of Object.entries(CRATES)) {
    if (wanted.length > 0 && !wanted.includes(api)) continue;
    const file = join(temporary, `${api}.json`);
    await writeFile(file, JSON.stringify(await prepared(folder, api)));
    port += 1;
    const prism = ["--yes", PRISM, "mock", "--ignoreExamples", "--port", String(port), file];
    const mock = spawn("npx", prism, { stdio: ["ignore", "pipe", "inherit"], detached: true });
    try {
      await listening(mock);
      const example = ["--example", `call_everything_${crate}`, "--", "--base", `http://127.0.0.1:${port}`, api];
      const cargo = ["run", "--quiet", "--package", `threelo-${crate}`, "--all-features", ...example];
      const run = spawn("cargo", cargo, { stdio: "inherit" });
      const code = await new Promise((resolve) => run.on("exit", resolve));
      if (code !== 0) failures += 1;
    } finally {
      mock.removeAllListeners("exit");
      process.kill(-mock.pid);
    }
  }
} finally {
  await rm(temporary, { recursive: true });
}
process.exit(failures === 0 ? 0 : 1);
