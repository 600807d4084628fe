//! The hand-written files that `tidy` checks.

use std::fs;
use std::path::Path;

use anyhow::Context;

/// Directories that hold no hand-written text: build output, fixtures and golden files.
const SKIPPED: [&str; 6] =
    ["target", "fixtures", "golden", "crates/emulator/specs", "fuzz/corpus", "crates/core/data"];

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
        if name.starts_with('.') || SKIPPED.contains(&name.as_str()) || SKIPPED.contains(&&*path) {
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

fn is_checked(path: &str) -> bool {
    let is_api = path.starts_with("spec/overlays/") || path.starts_with("spec/glossary/");
    path.ends_with(".rs") || path.ends_with(".md") || (is_api && path.ends_with(".yaml"))
}
