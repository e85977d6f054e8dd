// Calls every operation of the typed crates at mocks that Prism makes from Atlassian's own OpenAPI documents: Prism
// judges the requests, and the responses that it generates must decode.
//
//     node e2e/prism.mjs [--untouched] FOLDER [API...]
//
// FOLDER holds the documents, named after the APIs of xtask/facts: jira-platform.json or jira-platform.json.gz, and so
// on. They are read and never changed: what they have wrong is corrected in a copy, unless the mocks are to be made from
// the documents as they are. Prism always leaves out their examples, which are JSON in texts. PRISM is its command, by
// default what npx fetches.

import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request as send } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";

const PRISM = process.env.PRISM?.split(" ") ?? ["npx", "--yes", "@stoplight/prism-cli@5.14.2"];
const CRATES = {
  "confluence-v1": "confluence",
  "confluence-v2": "confluence",
  "jira-platform": "jira",
  "jira-service-management": "jira",
  "jira-software": "jira",
};

/** Returns the document of an API, with corrections if they are wanted. */
async function prepared(folder, api, corrected) {
  const file = (await readdir(folder)).find((name) => name.startsWith(api) && /\.json(\.gz)?$/.test(name));
  if (!file) throw new Error(`${folder} has no document of ${api}`);
  const bytes = await readFile(join(folder, file));
  const document = JSON.parse(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  if (corrected) {
    correct(document);
    endRecursion(document);
  }
  return document;
}

/** Corrects what no request could fulfil, and what Prism cannot read. */
function correct(value) {
  if (value === null || typeof value !== "object") return;
  // Atlassian's own schemas: texts in queries that are called objects, and JSON that is described as a Java class.
  const items = value.in === "query" && value.schema?.items;
  if (items && items.type === "object") value.schema.items = { type: "string" };
  if (value.schemas?.JsonNode) value.schemas.JsonNode = {};
  if (value.schemas?.StringList) value.schemas.StringList = { type: "string" };
  // Forms that are described by the class of an uploaded file on the server.
  const form = value["multipart/form-data"];
  if (form?.schema?.type === "array") {
    form.schema = { type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" } } };
  }
  // Members that are required and not described, where no others are allowed.
  if (Array.isArray(value.required) && value.properties) {
    value.required = value.required.filter((name) => name in value.properties);
    if (value.required.length === 0) delete value.required;
  }
  // Choices of which exactly one must match, although every value of one is also a value of the others.
  if (Array.isArray(value.oneOf)) {
    value.anyOf = value.oneOf;
    delete value.oneOf;
    // The members are those of the choices.
    delete value.additionalProperties;
  }
  if (value.pattern === "(att)?0-9+") value.pattern = "(att)?[0-9]+";
  // Limits and examples of another type, from which Prism generates the wrong one.
  if (value.properties && value.type !== "array") delete value.minItems;
  if (value.type === "array" && typeof value.example === "string") delete value.example;
  for (const inner of Object.values(value)) correct(inner);
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

/**
 * Serves a mock below /mock, as a connection is below a path of a gateway, and below the path of the document's server, if
 * its paths are relative to that: Prism serves them without it.
 */
async function below(document, mockPort) {
  const { pathname } = new URL(document.servers?.[0]?.url ?? "/", "https://site.example");
  const path = pathname.startsWith("/wiki/api/") ? pathname : "";
  const server = createServer((request, response) => {
    const { method, headers } = request;
    const url = request.url.replace(/^\/mock\//, "/");
    const to = { port: mockPort, method, headers, path: url.startsWith(path) ? url.slice(path.length) : url };
    const forwarded = send(to, (answer) => {
      // The documents do not describe the header with the task that Jira has started, and Prism leaves it out.
      const task = answer.statusCode === 303 ? { location: "/rest/api/3/task/1" } : {};
      response.writeHead(answer.statusCode, { ...answer.headers, ...task });
      answer.pipe(response);
    });
    forwarded.on("error", () => response.destroy());
    request.pipe(forwarded);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** Returns a port that nobody listens at, for Prism, which does not say which one it has chosen. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
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

const options = process.argv.slice(2);
const untouched = options[0] === "--untouched";
const [folder, ...wanted] = options.slice(untouched ? 1 : 0);
if (!folder) {
  console.error("usage: node e2e/prism.mjs [--untouched] FOLDER [API...]");
  process.exit(2);
}
const temporary = await mkdtemp(join(tmpdir(), "threelo-prism-"));
let failures = 0;
try {
  for (const [api, crate] of Object.entries(CRATES)) {
    if (wanted.length > 0 && !wanted.includes(api)) continue;
    const file = join(temporary, `${api}.json`);
    const document = await prepared(folder, api, !untouched);
    await writeFile(file, JSON.stringify(document));
    const mockPort = await freePort();
    const [program, ...before] = PRISM;
    const prism = [...before, "mock", "--ignoreExamples", "--port", String(mockPort), file];
    const mock = spawn(program, prism, { stdio: ["ignore", "pipe", "inherit"], detached: true });
    const server = await below(document, mockPort);
    const base = `http://127.0.0.1:${server.address().port}/mock`;
    const stop = () => mock.exitCode ?? process.kill(-mock.pid);
    const interrupted = () => {
      stop();
      process.exit(1);
    };
    process.once("SIGTERM", interrupted).once("SIGINT", interrupted);
    try {
      await listening(mock);
      // Confluence's content contains spaces that contain contents, on which Prism works for ever at random.
      const fixed = untouched ? ["--fixed"] : [];
      const example = ["--example", `call_everything_${crate}`, "--", "--base", base, ...fixed, api];
      const cargo = ["run", "--quiet", "--package", `threelo-${crate}`, "--all-features", ...example];
      const run = spawn("cargo", cargo, { stdio: "inherit" });
      const code = await new Promise((resolve) => run.on("exit", resolve));
      if (code !== 0) failures += 1;
    } finally {
      mock.removeAllListeners("exit");
      process.off("SIGTERM", interrupted).off("SIGINT", interrupted);
      stop();
      server.closeAllConnections();
      server.close();
    }
  }
} finally {
  await rm(temporary, { recursive: true });
}
process.exit(failures === 0 ? 0 : 1);
