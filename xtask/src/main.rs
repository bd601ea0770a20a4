//! `cargo xtask generate`: registry to tables, records, typings, constants, header, the book as JSON and the pages in `docs/`.
//! `cargo xtask generate --check`: fails where what is committed is not what the registry says.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command talks to a person")]

mod bounce;
mod c;
mod clients;
mod decisions;
mod index;
mod json;
mod markdown;
mod node;
mod python;
mod registry;
mod rust;
mod schema;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

const COMMAND: &str = "make generate";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["generate"] => false,
        ["generate", "--check"] => true,
        _ => bail!("usage: cargo xtask generate [--check]"),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent folder")?;
    let registry = registry::Registry::read(&root.join("core/registry"))?;

    let mut output = Output { root: root.into(), check, stale: Vec::new() };
    output.rust("core/src/generated/shared.rs", &rust::family(&registry, None))?;
    output.rust("core/src/generated/http.rs", &rust::family(&registry, Some("http")))?;
    output.rust("core/src/generated/smtp.rs", &rust::family(&registry, Some("smtp")))?;
    output.rust("core/src/generated/bounce.rs", &registry.bounce.tables())?;
    output.rust("core/src/generated/rows.rs", &rust::rows(&registry)?)?;
    output.rust("core/src/generated/codes.rs", &rust::codes(&registry))?;
    output.rust("core/src/generated/search.rs", &rust::search(&registry))?;
    output.rust("bindings-python/src/generated.rs", &python::records(&registry))?;
    output.python("_statusbook.pyi", &python::stub(&registry))?;
    output.python("types.py", &python::types(&registry))?;
    output.python("_codes.py", &python::codes(&registry))?;
    output.python("_codes.pyi", &python::codes_stub(&registry))?;
    output.python("_owner_codes.py", &python::owner_codes(&registry))?;
    output.python("_owner_codes.pyi", &python::owner_codes_stub(&registry))?;
    output.rust("bindings-node/src/generated.rs", &node::records(&registry))?;
    output.javascript("records.js", &node::factories(&registry))?;
    output.javascript("records.d.ts", &node::declarations(&registry))?;
    output.javascript("codes.js", &node::codes(&registry))?;
    output.javascript("codes.d.ts", &node::codes_declarations(&registry))?;
    output.rust("bindings-c/src/constants.rs", &c::constants(&registry))?;
    output.rust("bindings-c/src/generated.rs", &c::records(&registry))?;
    let template = fs::read_to_string(root.join("bindings-c/statusbook.hpp.in")).context("statusbook.hpp.in")?;
    output.file("include/statusbook.hpp", &c::hpp(&registry, &template)?)?;
    // cbindgen reads what was just written; where that is stale, the header is too.
    output.file("include/statusbook.h", &c::header(&root.join("bindings-c/src"), C_HEAD)?)?;
    let note = format!("/* Generated from core/registry by `{COMMAND}`. Do not edit. */\n\n");
    output.file("tests/runners/c/records_json.h", &(note + &c::json(&registry)?))?;
    let package = root.join("bindings-node/package.json");
    let package = fs::read_to_string(&package).context("package.json")?;
    output.file("bindings-node/package.json", &with_version(&package))?;
    // The core writes the book from the tables that were just written.
    let book = json::book(root)?;
    output.file("book/statusbook.json", &book)?;
    output.file("book/statusbook.schema.json", &json::schema(&registry.schema)?)?;
    for (path, text) in markdown::pages(&book, &registry)? {
        output.file(path, &text)?;
    }
    output.finish()
}

const C_HEAD: &str = "/* Generated from core/registry and bindings-c by `make generate`. Do not edit. */

/*
 * statusbook: one book of response codes.
 *
 * Conventions. Texts are UTF-8. Every row is static: it lives as long as the library, any thread may read it, nobody may
 * write to it. Records are reached by pointer and grow only at their end; lists are arrays of pointers with a count,
 * NULL where the count is 0. A struct that a call fills in begins with its size, which the caller sets:
 *
 *   statusbook_smtp_reply_t reply = {.size = sizeof reply};
 *   if (statusbook_smtp_reply(text, length, &reply) == STATUSBOOK_RESULT_OK) { ... }
 *
 * Outputs are written only on success, but a buffer always gets its NUL. statusbook_last_message() says what went wrong on this thread.
 */";

/// The package's version is the workspace's.
fn with_version(package: &str) -> String {
    let version = format!("  \"version\": \"{}\",", env!("CARGO_PKG_VERSION"));
    let lines = package.lines().map(|line| if line.trim_start().starts_with("\"version\":") { &version } else { line });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Writes files, or finds those that would change.
struct Output {
    root: PathBuf,
    check: bool,
    stale: Vec<String>,
}

impl Output {
    fn rust(&mut self, path: &str, text: &str) -> Result<()> {
        let head = format!(
            "//! Generated from core/registry by `{COMMAND}`. Do not edit.\n\n#![allow(clippy::doc_markdown, reason = \"names of products are no code\")]\n\n"
        );
        self.file(path, &rustfmt(&(head + text)).with_context(|| path.to_string())?)
    }

    fn python(&mut self, name: &str, text: &str) -> Result<()> {
        let head = format!("# Generated from core/registry by `{COMMAND}`. Do not edit.\n\n");
        self.file(&format!("bindings-python/python/statusbook/{name}"), &(head + text.trim_end() + "\n"))
    }

    fn javascript(&mut self, name: &str, text: &str) -> Result<()> {
        let head = format!("// Generated from core/registry by `{COMMAND}`. Do not edit.\n\n");
        self.file(&format!("bindings-node/{name}"), &(head + text.trim_end() + "\n"))
    }

    fn file(&mut self, path: &str, text: &str) -> Result<()> {
        let place = self.root.join(path);
        if fs::read_to_string(&place).is_ok_and(|old| old == text) {
            return Ok(());
        }
        if self.check {
            self.stale.push(path.into());
            return Ok(());
        }
        println!("{path}");
        fs::write(&place, text).with_context(|| path.to_string())
    }

    fn finish(self) -> Result<()> {
        ensure!(
            self.stale.is_empty(),
            "not what the registry says: {}\nmend it with: {COMMAND}",
            self.stale.join(", ")
        );
        Ok(())
    }
}

fn rustfmt(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt")?;
    child.stdin.take().context("no input for rustfmt")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt refused the generated code");
    Ok(String::from_utf8(output.stdout)?)
}
