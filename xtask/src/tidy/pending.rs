//! The list of paths whose findings are not reported yet (`xtask/tidy/pending.txt`).

use anyhow::bail;

use super::finding::{Finding, Group};

/// One line of the list: a group of rules and a path prefix.
#[derive(Debug)]
struct Entry {
    line: usize,
    group: Group,
    prefix: String,
    suppressed: usize,
}

/// The parsed list.
#[derive(Debug)]
pub(super) struct Pending(Vec<Entry>);

impl Pending {
    /// Parses lines of the form `words: crates/core/src`; `#` starts a comment.
    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        let mut entries = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let (group, prefix) = match line.split_once(": ") {
                Some(("words", prefix)) => (Group::Words, prefix),
                Some(("house", prefix)) => (Group::House, prefix),
                _ => bail!("pending.txt:{}: expected `words: PATH` or `house: PATH`", index + 1),
            };
            let prefix = prefix.trim().to_owned();
            entries.push(Entry { line: index + 1, group, prefix, suppressed: 0 });
        }
        Ok(Self(entries))
    }

    /// Removes the findings below the listed paths, and adds one for each entry without any.
    pub(super) fn apply(mut self, findings: Vec<Finding>, file: &str) -> Vec<Finding> {
        let mut reported = Vec::new();
        for finding in findings {
            let covers = |entry: &&mut Entry| {
                entry.group == finding.group && is_below(&finding.path, &entry.prefix)
            };
            match self.0.iter_mut().find(covers) {
                Some(entry) => entry.suppressed += 1,
                None => reported.push(finding),
            }
        }
        for entry in self.0.iter().filter(|entry| entry.suppressed == 0) {
            let message = format!("`{}` has no findings any more; remove the line", entry.prefix);
            reported.push(Finding::house(file, entry.line, message));
        }
        reported
    }
}

/// Whether `path` is `prefix` or below it.
pub(super) fn is_below(path: &str, prefix: &str) -> bool {
    let prefix = prefix.trim_end_matches('/');
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pending_paths_suppress_and_stale_entries_are_findings() {
        let pending = Pending::parse("# comment\nwords: a/b\nhouse: a\nwords: gone # why\n");
        let findings = vec![
            Finding::words("a/b/c.rs", 1, "suppressed"),
            Finding::words("a/bc.rs", 2, "reported"),
            Finding::house("a/b/c.rs", 3, "suppressed"),
        ];
        let reported = pending.unwrap().apply(findings, "pending.txt");
        let reported: Vec<String> = reported.iter().map(ToString::to_string).collect();
        assert_eq!(
            reported,
            [
                "a/bc.rs:2: reported",
                "pending.txt:4: `gone` has no findings any more; remove the line"
            ]
        );
        assert!(Pending::parse("crates/core").is_err());
    }
}
