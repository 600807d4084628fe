//! The changelog of a crate. It is also written by hand: an entry is only added on top of the others.

use super::wording::{Line, Section};

const HEAD: &str = "\
# Changelog

The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and versions follow
[Semantic Versioning](https://semver.org/). `cargo xtask regenerate` adds the entries.
";

/// The width of the text.
const WIDTH: usize = 100;

/// Returns the body of an entry.
pub(super) fn body(source: &str, lines: &[Line]) -> String {
    let mut body = wrapped("", source);
    let mut open = None;
    for line in lines {
        if open != Some(line.section) {
            open = Some(line.section);
            let title = match line.section {
                Section::Added => "Added",
                Section::Changed => "Changed",
                Section::Deprecated => "Deprecated",
                Section::Removed => "Removed",
            };
            body.push_str(&format!("\n### {title}\n\n"));
        }
        let breaking = if line.breaking { "**Breaking:** " } else { "" };
        body.push_str(&wrapped("- ", &format!("{breaking}{}", capitalised(&line.text))));
    }
    body
}

/// Adds an entry on top, and returns the new text and the version of the entry. If the entry is on top
/// already, because an earlier run was interrupted, nothing is added.
pub(super) fn add(text: Option<&str>, version: &str, date: &str, body: &str) -> (String, String) {
    let text = text.unwrap_or(HEAD);
    let start = text.find("\n## ").map_or(text.len(), |newline| newline + 1);
    let (head, entries) = text.split_at(start);
    if let Some((heading, rest)) = entries.split_once('\n') {
        let end = rest.find("\n## ").unwrap_or(rest.len());
        if rest[..end].trim() == body.trim()
            && let Some(written) = heading_version(heading)
        {
            return (text.to_owned(), written.to_owned());
        }
    }
    let gap = if entries.is_empty() { "" } else { "\n" };
    let head = head.trim_end();
    let text = format!("{head}\n\n## [{version}] - {date}\n\n{body}{gap}{entries}");
    (text, version.to_owned())
}

/// Returns the version of a heading such as `## [0.2.0] - 2026-01-01`.
fn heading_version(heading: &str) -> Option<&str> {
    heading.strip_prefix("## [")?.split(']').next()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// Returns a paragraph in lines of at most [`WIDTH`].
fn wrapped(start: &str, text: &str) -> String {
    let mut result = start.to_owned();
    let mut column = start.len();
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 && column + 1 + word.len() > WIDTH {
            result.push('\n');
            result.extend(start.chars().map(|_| ' '));
            column = start.len();
        } else if index > 0 {
            result.push(' ');
            column += 1;
        }
        result.push_str(word);
        column += word.len();
    }
    result.push('\n');
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "From a package.\n\n### Added\n\n- Operation `StopJob`\n";

    #[test]
    fn entries_are_added_on_top_once() {
        let line =
            Line { section: Section::Added, breaking: false, text: "operation `StopJob`".into() };
        assert_eq!(body("From a package.", &[line]), BODY);
        let (first, version) = add(None, "0.1.1", "2026-01-02", BODY);
        assert_eq!(version, "0.1.1");
        assert_eq!(first, format!("{HEAD}\n## [0.1.1] - 2026-01-02\n\n{BODY}"));

        let (again, version) = add(Some(&first), "0.1.2", "2026-01-03", BODY);
        assert_eq!((again.as_str(), version.as_str()), (first.as_str(), "0.1.1"));

        let other = BODY.replace("Stop", "Start");
        let (second, _) = add(Some(&first), "0.1.2", "2026-01-03", &other);
        let expected = format!(
            "{HEAD}\n## [0.1.2] - 2026-01-03\n\n{other}\n## [0.1.1] - 2026-01-02\n\n{BODY}"
        );
        assert_eq!(second, expected);
    }

    #[test]
    fn text_by_hand_stays() {
        let by_hand = "# Changes\n\nOurs.\n\n## [0.1.0]\n\nFirst.\n";
        let (text, _) = add(Some(by_hand), "0.1.1", "2026-01-02", BODY);
        let expected = format!(
            "# Changes\n\nOurs.\n\n## [0.1.1] - 2026-01-02\n\n{BODY}\n## [0.1.0]\n\nFirst.\n"
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn long_lines_are_wrapped() {
        let text = wrapped("- ", &"word ".repeat(30));
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("  word")), "{text}");
    }
}
