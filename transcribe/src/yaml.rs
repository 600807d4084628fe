//! A YAML writer with one plain style: blocks, two spaces, quotes only where necessary, no folding.
//!
//! Specs are reviewed as diffs, so the same tree must give the same bytes.

use std::fmt::Write;

use crate::document::Node;

/// Formats a document.
pub(crate) fn write(document: &Node) -> String {
    let mut text = String::new();
    block(&mut text, document, 0);
    text
}

/// Writes the lines of a value. The first one continues the current line.
fn block(text: &mut String, node: &Node, depth: usize) {
    match node {
        Node::Map(fields) if !fields.is_empty() => {
            for (index, (name, value)) in fields.iter().enumerate() {
                indent(text, index, depth);
                scalar(text, name);
                text.push(':');
                field(text, value, depth);
            }
        }
        Node::List(elements) if !elements.is_empty() => {
            for (index, element) in elements.iter().enumerate() {
                indent(text, index, depth);
                text.push_str("- ");
                block(text, element, depth + 1);
            }
        }
        Node::Map(_) => text.push_str("{}\n"),
        Node::List(_) => text.push_str("[]\n"),
        Node::Bool(value) => {
            text.push_str(if *value { "true\n" } else { "false\n" });
        }
        Node::Number(digits) => {
            text.push_str(digits);
            text.push('\n');
        }
        Node::Text(value) => {
            scalar(text, value);
            text.push('\n');
        }
    }
}

/// The first line continues the current one.
fn indent(text: &mut String, index: usize, depth: usize) {
    if index > 0 {
        text.extend(std::iter::repeat_n("  ", depth));
    }
}

fn field(text: &mut String, value: &Node, depth: usize) {
    let nested = match value {
        Node::Map(fields) => !fields.is_empty(),
        Node::List(elements) => !elements.is_empty(),
        Node::Bool(_) | Node::Text(_) | Node::Number(_) => false,
    };
    if nested {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth + 1));
    } else {
        text.push(' ');
    }
    block(text, value, depth + 1);
}

fn scalar(text: &mut String, value: &str) {
    if is_plain(value) {
        text.push_str(value);
        return;
    }
    text.push('"');
    for char in value.chars() {
        match char {
            '"' | '\\' => text.extend(['\\', char]),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            char if char.is_control() => {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{:04x}", u32::from(char));
            }
            char => text.push(char),
        }
    }
    text.push('"');
}

/// Whether every parser, including YAML 1.1, reads the unquoted string as this string.
fn is_plain(value: &str) -> bool {
    const WORDS: &[&str] = &["true", "false", "yes", "no", "on", "off", "y", "n", "null"];
    let Some(first) = value.chars().next() else { return false };
    let starts_plain =
        first.is_ascii_alphanumeric() || matches!(first, '_' | '/' | '$' | '(' | '+' | '.');
    starts_plain
        && !value.ends_with([':', ' '])
        && !value.contains(": ")
        && !value.contains(" #")
        && value.chars().all(|char| !char.is_control() && char != '\u{feff}')
        && !WORDS.contains(&value.to_ascii_lowercase().as_str())
        && !looks_like_number(value)
}

/// Whether the string may be a number, also of base 60, a date or `.inf`. Unnecessary quotes do no
/// harm.
fn looks_like_number(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    if !lower.starts_with(|char: char| char.is_ascii_digit() || matches!(char, '+' | '.')) {
        return false;
    }
    // A version, such as `3.0.3`.
    if !lower.contains(':') && lower.matches('.').count() > 1 {
        return false;
    }
    ["0x", "0o", "0b", ".inf", "+.inf", ".nan"].iter().any(|start| lower.starts_with(start))
        || lower.chars().all(|char| char.is_ascii_digit() || "+-._:etz ".contains(char))
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::document::{Node, map};

    #[test]
    fn quotes_where_a_reader_would_err() {
        let cases = [
            ("opc-request-id", "opc-request-id"),
            ("4XX", "4XX"),
            ("3.0.3", "3.0.3"),
            ("/jobs/{jobId}", "/jobs/{jobId}"),
            ("https://docs.example.com/#/en/jobs", "https://docs.example.com/#/en/jobs"),
            ("$ref", "$ref"),
            ("A value, with spaces", "A value, with spaces"),
            ("", "\"\""),
            ("200", "\"200\""),
            ("20160918", "\"20160918\""),
            ("1.0", "\"1.0\""),
            ("12:30:45", "\"12:30:45\""),
            ("2016-09-18", "\"2016-09-18\""),
            ("1e3", "\"1e3\""),
            ("0x1F", "\"0x1F\""),
            ("NO", "\"NO\""),
            ("On", "\"On\""),
            ("null", "\"null\""),
            ("~", "\"~\""),
            ("*", "\"*\""),
            ("-1", "\"-1\""),
            ("#/components/schemas/Job", "\"#/components/schemas/Job\""),
            ("a: b", "\"a: b\""),
            ("a #b", "\"a #b\""),
            ("say \"no\"\n", "\"say \\\"no\\\"\\n\""),
            ("*/*", "\"*/*\""),
            ("{a}", "\"{a}\""),
        ];
        for (value, expected) in cases {
            assert_eq!(write(&Node::from(value)), format!("{expected}\n"), "{value}");
            let read: String = serde_saphyr::from_str(&write(&Node::from(value))).unwrap();
            assert_eq!(read, value);
        }
    }

    #[test]
    fn blocks() {
        let parameter = map([("name", "limit".into()), ("schema", map([]).into())]);
        let document = Node::from(map([
            ("list", Node::List(vec![parameter.into(), Node::List(vec!["a".into(), true.into()])])),
            ("empty", Node::List(Vec::new())),
        ]));
        let expected = "list:\n  - name: limit\n    schema: {}\n  - - a\n    - true\nempty: []\n";
        assert_eq!(write(&document), expected);
    }
}
