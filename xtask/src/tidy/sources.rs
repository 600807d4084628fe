//! The hand-written files that `tidy` checks.

use std::fs;
use std::path::Path;

use anyhow::Context;

/// Directories that hold no hand-written text: build output, fixtures, golden files, and the modules of
/// service crates, which are tens of thousands of files.
const SKIPPED: [&str; 8] = [
    "target",
    "fixtures",
    "golden",
    "fuzz/corpus",
    "crates/core/data",
    "src/clients",
    "src/models",
    "src/operations",
];

/// A file, with its path relative to the root.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub(super) path: String,
    pub(super) text: String,
}

impl Source {
    pub(super) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether the file belongs to the tests, benches or examples of a crate.
    pub(super) fn is_test(&self) -> bool {
        self.path.split('/').any(|part| matches!(part, "tests" | "benches" | "tests.rs"))
    }
}

/// Reads all hand-written Rust, Markdown, overlay and glossary files, sorted by path.
pub(super) fn read(root: &Path) -> anyhow::Result<Vec<Source>> {
    let mut sources = Vec::new();
    collect(root, "", &mut sources)?;
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(sources)
}

fn collect(directory: &Path, prefix: &str, sources: &mut Vec<Source>) -> anyhow::Result<()> {
    let entries = fs::read_dir(directory)
        .with_context(|| format!("cannot read the directory {}", directory.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        if name.starts_with('.') || is_skipped(&name, &path) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, sources)?;
        } else if is_checked(&path) {
            let text =
                fs::read_to_string(entry.path()).with_context(|| format!("cannot read {path}"))?;
            if !text.lines().next().is_some_and(|line| line.contains("@generated")) {
                sources.push(Source { path, text });
            }
        }
    }
    Ok(())
}

fn is_skipped(name: &str, path: &str) -> bool {
    // The directories of modules belong to service crates only.
    let in_crate = path.strip_prefix("crates/services/").and_then(|rest| rest.split_once('/'));
    SKIPPED.contains(&name)
        || SKIPPED.contains(&path)
        || in_crate.is_some_and(|(_, rest)| SKIPPED.contains(&rest))
}

fn is_checked(path: &str) -> bool {
    let is_api = path.starts_with("spec/overlays/") || path.starts_with("spec/glossary/");
    path.ends_with(".rs") || path.ends_with(".md") || (is_api && path.ends_with(".yaml"))
}

#[cfg(test)]
mod tests {
    use super::is_skipped;

    #[test]
    fn only_modules_of_service_crates_are_skipped() {
        let skipped = |path: &str| is_skipped(path.rsplit('/').next().unwrap_or_default(), path);
        assert!(skipped("crates/services/identity/src/models") && skipped("target"));
        assert!(!skipped("crates/services/identity/src/ext") && !skipped("crates/core/src/models"));
        assert!(skipped("fuzz/corpus") && !skipped("docs/corpus"));
    }
}
