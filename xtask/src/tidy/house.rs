//! The rules of one file: module documentation, size, name, and reasons for `#[allow]`.

use super::finding::Finding;
use super::sources::Source;

/// Longer files are split by concept.
const MOST_LINES: usize = 600;

/// Module names that say nothing about what is inside.
const VAGUE_NAMES: [&str; 7] =
    ["utils", "util", "helpers", "helper", "common", "misc", "shared_utils"];

/// Checks a Rust file.
pub(super) fn check(source: &Source) -> Vec<Finding> {
    let path = &source.path;
    let mut findings = Vec::new();
    let lines: Vec<&str> = source.text.lines().collect();
    let documented = lines
        .iter()
        .any(|line| line.starts_with("//!") || line.starts_with("#![doc = include_str!"));
    if !documented {
        findings.push(Finding::new(path, 1, "no module documentation; add a `//!` line"));
    }
    if lines.len() > MOST_LINES {
        let message =
            format!("{} lines; split the file by concept, at most {MOST_LINES}", lines.len());
        findings.push(Finding::new(path, MOST_LINES + 1, message));
    }
    if let Some(name) =
        path.split('/').find(|part| VAGUE_NAMES.contains(&part.trim_end_matches(".rs")))
    {
        let message = format!("module name `{name}`; name the module after its one concept");
        findings.push(Finding::new(path, 1, message));
    }
    for (index, line) in lines.iter().enumerate() {
        let attribute = line.trim_start();
        let is_allow = ["#[allow(", "#![allow(", "#[expect(", "#![expect("]
            .iter()
            .any(|start| attribute.starts_with(start));
        if is_allow && !has_reason(&lines[index..]) {
            let message = "lint attribute without a reason; add `reason = \"...\"`";
            findings.push(Finding::new(path, index + 1, message));
        }
    }
    findings
}

/// Whether the attribute on the first of these lines has a `reason`.
fn has_reason(lines: &[&str]) -> bool {
    let end = lines.iter().position(|line| line.contains(")]")).unwrap_or(0);
    lines[..=end].iter().any(|line| line.contains("reason = "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_text(path: &str, text: &str, expected: &[&str]) {
        let found = check(&Source { path: path.to_owned(), text: text.to_owned() });
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), expected.len(), "{found:#?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{found}");
        }
    }

    #[test]
    fn sound_file_has_no_findings() {
        check_text("src/a.rs", "//! A.\n#[allow(dead_code, reason = \"why\")]\nfn f() {}\n", &[]);
        check_text("src/lib.rs", "#![doc = include_str!(\"../README.md\")]\n", &[]);
        check_text("src/a.rs", "//! A.\n#[expect(\n    x,\n    reason = \"y\"\n)]\n", &[]);
    }

    #[test]
    fn each_violation_is_found() {
        check_text("src/utils.rs", "//! A.\n", &["src/utils.rs:1: module name `utils.rs`"]);
        check_text("src/common/a.rs", "//! A.\n", &["src/common/a.rs:1: module name `common`"]);
        check_text("src/a.rs", "fn f() {}\n", &["src/a.rs:1: no module documentation"]);
        check_text("src/a.rs", "//! A.\n#![allow(x)]\n", &["src/a.rs:2: lint attribute without"]);
        let long = format!("//! A.\n{}", "fn f() {}\n".repeat(600));
        check_text("src/a.rs", &long, &["src/a.rs:601: 601 lines; split"]);
    }
}
