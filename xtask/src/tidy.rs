//! `cargo xtask tidy`: the rules of the house, checked on the source.
//!
//! Runs as a test of this crate as well. All findings are reported at once, each with its place and
//! its remedy.

mod finding;
mod graph;
mod house;
mod modules;
mod openings;
mod rust_text;
mod sources;
mod terms;
mod words;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;

use self::finding::Finding;
use self::modules::Tree;
use self::rust_text::Kind;
use self::sources::Source;
use self::terms::{Area, Terms};

/// The crates whose modules must not form cycles.
const LAYERED: [&str; 3] = ["crates/core/src", "codegen/src", "crates/emulator/src"];

const TERMS: &str = "xtask/tidy/terms.txt";

/// Checks everything, or only what is below `paths`, and prints the findings.
///
/// # Errors
///
/// When a file cannot be read or parsed.
pub(crate) fn run(root: &Path, graph: bool, paths: &[String]) -> anyhow::Result<ExitCode> {
    let sources = sources::read(root)?;
    if graph {
        for directory in LAYERED {
            let edges = Tree::read(&sources, directory)?.edges();
            for level in graph::levels(&edges) {
                print!("{}", level.print(directory));
            }
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut findings = check(root, &sources)?;
    if !paths.is_empty() {
        findings.retain(|finding| paths.iter().any(|path| is_below(&finding.path, path)));
    }
    for finding in &findings {
        println!("{finding}");
    }
    println!("{} files, {} findings", sources.len(), findings.len());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether `path` is `prefix` or below it.
fn is_below(path: &str, prefix: &str) -> bool {
    let prefix = prefix.trim_end_matches('/');
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns all findings.
fn check(root: &Path, sources: &[Source]) -> anyhow::Result<Vec<Finding>> {
    let terms = Terms::parse(&fs::read_to_string(root.join(TERMS)).context(TERMS)?)?;
    let mut findings = Vec::new();
    for directory in LAYERED {
        let edges = Tree::read(sources, directory)?.edges();
        findings.extend(graph::levels(&edges).iter().flat_map(graph::Level::cycles));
    }
    for source in sources {
        if source.is_rust() {
            findings.extend(house::check(source));
            findings.extend(rust_findings(source, &terms));
        } else {
            findings.extend(text_findings(source, &terms));
        }
    }
    Ok(findings)
}

/// The wording of comments and messages. Literals of tests are not messages.
fn rust_findings(source: &Source, terms: &Terms) -> Vec<Finding> {
    let tests = if source.is_test() { 0 } else { tests_start(&source.text) };
    let mut findings = Vec::new();
    for piece in rust_text::pieces(&source.text) {
        // A single word is a key or a value rather than a message.
        let is_message = piece.line < tests && piece.text.trim().contains(' ');
        if piece.kind == Kind::Literal && !is_message {
            continue;
        }
        if let Some(opening) = openings::refused(&piece, &source.text) {
            let message = format!(
                "documentation begins with `{opening}`; begin with a verb (\"Returns the\") or a \
                 noun phrase (\"The\")"
            );
            findings.push(Finding::new(&source.path, piece.line, message));
        }
        let words = words::split(&piece.text, piece.line);
        findings.extend(term_findings(source, terms, &words, Area::Code));
    }
    findings
}

/// The first line of the unit tests of a file, which are its last item by convention.
fn tests_start(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let is_start = |pair: &[&str]| {
        pair[0] == "#[cfg(test)]" && pair[1].starts_with("mod ") && pair[1].contains('{')
    };
    lines.windows(2).position(is_start).map_or(usize::MAX, |index| index + 1)
}

/// The wording of a Markdown or YAML file. Code blocks of Markdown are left out.
fn text_findings(source: &Source, terms: &Terms) -> Vec<Finding> {
    let area = if source.path.ends_with(".md") { Area::Guide } else { Area::Api };
    let mut is_block = false;
    let text: Vec<&str> = source
        .text
        .lines()
        .map(|line| {
            let is_fence = area == Area::Guide && line.trim_start().starts_with("```");
            is_block ^= is_fence;
            if is_block || is_fence { "" } else { line }
        })
        .collect();
    term_findings(source, terms, &words::split(&text.join("\n"), 1), area)
}

fn term_findings(
    source: &Source,
    terms: &Terms,
    words: &[words::Word],
    area: Area,
) -> Vec<Finding> {
    let found = terms.find(words, area).into_iter();
    found
        .map(|(line, phrase, instead)| {
            let message = format!("\"{phrase}\"; write {instead}");
            Finding::new(&source.path, line, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn workspace_is_tidy() {
        let root = crate::project_root();
        let sources = sources::read(&root).unwrap();
        assert!(sources.len() > 100, "{} files", sources.len());
        let findings = check(&root, &sources).unwrap();
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "cargo xtask tidy:\n{}", findings.join("\n"));
    }

    #[test]
    fn path_is_below_whole_directories_only() {
        assert!(is_below("a/b/c.rs", "a/b/") && is_below("a/b", "a/b"));
        assert!(!is_below("a/bc.rs", "a/b"));
    }

    #[test]
    fn messages_count_and_literals_of_tests_do_not() {
        let terms = Terms::parse("the authority | the token endpoint | all | |").unwrap();
        let text = "/// Asks the authority.\nfn f() { g(\"the authority is down\"); h(\"x\") }\n\
                    #[cfg(test)]\nmod tests { fn f() { g(\"the authority is down\") } }\n";
        let found = rust_findings(&source("a/src/b.rs", text), &terms);
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [1, 2]);
        let found = rust_findings(&source("a/tests/b.rs", text), &terms);
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn code_blocks_of_guides_are_left_out() {
        let terms = Terms::parse("the authority | the token endpoint | all | |").unwrap();
        let text = "The authority.\n```rust\n// the authority\n```\nSee the\nauthority.\n";
        let found = text_findings(&source("docs/a.md", text), &terms);
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [1, 5]);
    }
}
