//! Output of Rust source: lines, doc comments and tables, formatted like rustfmt.

/// The maximum length of a line.
const WIDTH: usize = 100;

/// The content of a file.
#[derive(Debug, Default)]
pub(super) struct Source {
    text: String,
}

impl Source {
    /// Adds a line with the indentation `level`.
    pub(super) fn line(&mut self, level: usize, line: impl AsRef<str>) {
        let line = line.as_ref();
        if !line.is_empty() {
            for _ in 0..level {
                self.text.push_str("    ");
            }
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Adds an empty line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Adds a doc comment of paragraphs, separated by empty lines. Empty paragraphs are omitted.
    pub(super) fn docs<T: AsRef<str>>(
        &mut self,
        level: usize,
        paragraphs: impl IntoIterator<Item = T>,
    ) {
        for line in doc_lines(paragraphs, width_at(level)) {
            self.line(level, format!("///{line}"));
        }
    }

    /// Adds the doc comment of the file.
    pub(super) fn file_docs<T: AsRef<str>>(&mut self, paragraphs: impl IntoIterator<Item = T>) {
        for line in doc_lines(paragraphs, width_at(0)) {
            self.line(0, format!("//!{line}"));
        }
    }

    /// Adds `before`, comma-separated items, and `after`: on one line, or with one line per item.
    pub(super) fn list(&mut self, level: usize, before: &str, items: &[String], after: &str) {
        let one = format!("{before}{}{after}", items.join(", "));
        if fits(level, &one) {
            return self.line(level, one);
        }
        self.line(level, before.trim_end());
        for item in items {
            self.line(level + 1, format!("{item},"));
        }
        self.line(level, after.trim_start());
    }

    /// Adds a row of a table: on one line, or on several, of which all but the first are indented.
    pub(super) fn row(&mut self, level: usize, parts: &[String]) {
        let mut current = String::new();
        let mut depth = level;
        for part in parts {
            if current.is_empty() {
                current.clone_from(part);
            } else if fits(depth, &format!("{current} {part}")) {
                current = format!("{current} {part}");
            } else {
                self.line(depth, &current);
                depth = level + 1;
                current.clone_from(part);
            }
        }
        self.line(depth, current);
    }

    /// Adds a `use` or `pub use` of names from a module.
    pub(super) fn import(&mut self, keyword: &str, module: &str, names: &[String]) {
        match names {
            [] => {}
            [only] => self.line(0, format!("{keyword} {module}::{only};")),
            _ => self.import_list(keyword, module, names),
        }
    }

    /// Adds a `use` of several names, with the line breaks of rustfmt.
    fn import_list(&mut self, keyword: &str, module: &str, names: &[String]) {
        let one = format!("{keyword} {module}::{{{}}};", names.join(", "));
        if fits(0, &one) {
            return self.line(0, one);
        }
        self.line(0, format!("{keyword} {module}::{{"));
        let mut line = String::new();
        for (index, name) in names.iter().enumerate() {
            let longer =
                if line.is_empty() { format!("{name},") } else { format!("{line} {name},") };
            // rustfmt leaves room for one more character, except after the last name.
            let room = if index + 1 < names.len() { " " } else { "" };
            if fits(1, &format!("{longer}{room}")) {
                line = longer;
            } else {
                self.line(1, &line);
                line = format!("{name},");
            }
        }
        self.line(1, &line);
        self.line(0, "};");
    }

    /// Returns the content.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Whether a line is within the maximum length.
pub(super) fn fits(level: usize, line: &str) -> bool {
    level * 4 + line.chars().count() <= WIDTH
}

/// Returns the maximum length of a line of a doc comment.
fn width_at(level: usize) -> usize {
    WIDTH - 4 * level - "/// ".len()
}

/// Returns the lines of paragraphs, each with a leading space unless it is empty.
pub(super) fn doc_lines<T: AsRef<str>>(
    paragraphs: impl IntoIterator<Item = T>,
    width: usize,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let paragraph = paragraph.as_ref().trim_end();
        if paragraph.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        if paragraph.starts_with("```") {
            lines.extend(paragraph.lines().map(spaced));
        } else {
            lines.extend(paragraph.lines().flat_map(|line| wrapped(line, width)));
        }
    }
    lines
}

/// Breaks a line that is too long. The continuation of a list item is indented.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    // Links are not broken.
    if line.starts_with('[') && line.ends_with(')') {
        return vec![spaced(line)];
    }
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines = Vec::new();
    let mut current = String::new();
    for word in line.split_whitespace() {
        if current.is_empty() {
            current.push_str(word);
        } else if current.chars().count() + 1 + word.chars().count() <= width {
            current.push(' ');
            current.push_str(word);
        } else {
            lines.push(spaced(&current));
            current = format!("{indent}{word}");
        }
    }
    lines.push(spaced(&current));
    lines
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Joins items in a sentence: `a`, `b` and `c`.
pub(super) fn listed(items: &[String]) -> String {
    let items: Vec<_> = items.iter().map(|item| format!("`{item}`")).collect();
    match items.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}

/// Returns a string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_row_is_broken_between_parts() {
        let mut source = Source::default();
        let parts = ["a = ", "b,", "c;"].map(|part| part.trim().repeat(20));
        source.row(1, &parts);
        assert_eq!(source.finish().lines().count(), 1 + usize::from(!fits(1, &parts.join(" "))));
        let mut source = Source::default();
        source.row(1, &["x".repeat(90), "y".repeat(90), "z".to_owned()]);
        let expected = format!("    {}\n        {} z\n", "x".repeat(90), "y".repeat(90));
        assert_eq!(source.finish(), expected);
    }

    #[test]
    fn line_of_an_import_is_shorter_than_the_limit() {
        let names = [29, 29, 33, 10].map(|length| "N".repeat(length));
        let mut source = Source::default();
        source.import("use", "m", &names);
        let [one, two, three, four] = names;
        let expected = format!("use m::{{\n    {one}, {two},\n    {three}, {four},\n}};\n");
        assert_eq!(source.finish(), expected);
    }

    #[test]
    fn continuation_of_a_list_item_is_indented() {
        let lines = doc_lines(["- a bc"], 5);
        assert_eq!(lines, [" - a", "   bc"]);
    }
}
