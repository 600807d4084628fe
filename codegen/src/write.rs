//! Writing of files, the only stage that touches the disk.
//!
//! A file is only written if it changes, and only deleted if its first line says that it is generated.
//! Hand-written files beside generated ones are kept.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::render::MARKER;

/// Generated files by their path from the root, and the directories without other generated files.
#[derive(Debug, Default)]
pub struct Output {
    pub(crate) files: BTreeMap<PathBuf, String>,
    pub(crate) directories: Vec<PathBuf>,
}

impl Output {
    /// Returns the output that removes all generated files of a directory.
    #[must_use]
    pub fn nothing_in(directory: PathBuf) -> Self {
        Self { files: BTreeMap::new(), directories: vec![directory] }
    }

    /// Adds a file. It can be written by hand except for generated lines.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        self.files.insert(path.into(), text);
    }

    /// Returns the number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// The result of [`apply`].
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// New and changed files.
    pub written: Vec<PathBuf>,
    /// The number of files that were up to date.
    pub unchanged: usize,
    /// Files that are no longer generated.
    pub removed: Vec<PathBuf>,
}

/// A difference between a file on disk and the generated one.
#[derive(Debug, PartialEq, Eq)]
pub enum Difference {
    /// The file is missing on disk.
    Missing(PathBuf),
    /// The file is no longer generated.
    Stale(PathBuf),
    /// The content differs: the number of the first such line, the line on disk, and the generated line.
    Changed(PathBuf, usize, String, String),
}

/// An error of the file system, with its path.
#[derive(Debug)]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "cannot update {}", self.path.display())
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Adds the path to an error.
fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_owned();
    move |source| WriteError { path, source }
}

/// Updates the files below `root`.
///
/// # Errors
///
/// Fails if a file cannot be read, written or removed. Files that were written before are kept.
pub fn apply(root: &Path, output: &Output) -> Result<Report, WriteError> {
    let mut report = Report::default();
    for (path, text) in &output.files {
        let full = root.join(path);
        if read(&full)?.as_deref() == Some(text.as_bytes()) {
            report.unchanged += 1;
            continue;
        }
        if let Some(directory) = full.parent() {
            fs::create_dir_all(directory).map_err(at(directory))?;
        }
        fs::write(&full, text).map_err(at(&full))?;
        report.written.push(path.clone());
    }
    for path in stale(root, output)? {
        let full = root.join(&path);
        fs::remove_file(&full).map_err(at(&full))?;
        report.removed.push(path);
    }
    Ok(report)
}

/// Returns the differences that [`apply`] would remove.
///
/// # Errors
///
/// Fails if a file cannot be read.
pub fn check(root: &Path, output: &Output) -> Result<Vec<Difference>, WriteError> {
    let mut differences = Vec::new();
    for (path, text) in &output.files {
        match read(&root.join(path))? {
            None => differences.push(Difference::Missing(path.clone())),
            Some(bytes) if bytes == text.as_bytes() => {}
            Some(bytes) => {
                let (line, is, should) = first_difference(&String::from_utf8_lossy(&bytes), text);
                differences.push(Difference::Changed(path.clone(), line, is, should));
            }
        }
    }
    differences.extend(stale(root, output)?.into_iter().map(Difference::Stale));
    Ok(differences)
}

/// Returns the first line that differs, counted from one.
fn first_difference(is: &str, should: &str) -> (usize, String, String) {
    let (mut is, mut should) = (is.split('\n'), should.split('\n'));
    for line in 1.. {
        match (is.next(), should.next()) {
            (None, None) => break,
            (one, other) if one == other => {}
            (one, other) => {
                let text = |line: Option<&str>| line.unwrap_or("(the end)").to_owned();
                return (line, text(one), text(other));
            }
        }
    }
    // The bytes differ but the lossy strings do not: the file is not UTF-8.
    (1, "(not UTF-8)".to_owned(), "(UTF-8)".to_owned())
}

/// Returns the content of a file, if it exists.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<u8>>, WriteError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path)(error)),
    }
}

/// Returns generated files on disk that are not part of the output.
fn stale(root: &Path, output: &Output) -> Result<Vec<PathBuf>, WriteError> {
    strangers(root, &output.directories, |path| output.files.contains_key(path))
}

/// Returns the generated files in these directories that are not known.
pub(crate) fn strangers(
    root: &Path,
    directories: &[PathBuf],
    is_known: impl Fn(&Path) -> bool,
) -> Result<Vec<PathBuf>, WriteError> {
    let mut stale = Vec::new();
    let mut open = directories.to_vec();
    while let Some(directory) = open.pop() {
        let full = root.join(&directory);
        let entries = match fs::read_dir(&full) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(at(&full)(error)),
        };
        for entry in entries {
            let entry = entry.map_err(at(&full))?;
            let path = directory.join(entry.file_name());
            if entry.file_type().map_err(at(&entry.path()))?.is_dir() {
                open.push(path);
            } else if !is_known(&path) && is_generated(&entry.path())? {
                stale.push(path);
            }
        }
    }
    stale.sort();
    Ok(stale)
}

/// Whether the first line of a file has the marker of generated files.
fn is_generated(path: &Path) -> Result<bool, WriteError> {
    let Some(bytes) = read(path)? else { return Ok(false) };
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    let line = line.trim_start_matches(['/', '#', '<', '!', '-', ' ']);
    Ok(line.starts_with(MARKER))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENERATED: &str =
        "// @generated from spec/x.yaml by cargo xtask generate; do not edit.\n";

    fn output(files: &[(&str, &str)]) -> Output {
        Output {
            files: files
                .iter()
                .map(|(path, text)| (PathBuf::from(path), format!("{GENERATED}{text}")))
                .collect(),
            directories: vec![PathBuf::from("src")],
        }
    }

    #[test]
    fn only_what_changed_is_written_and_only_what_is_generated_is_removed() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        let put = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().expect("a file is in a directory"))?;
            fs::write(path, text)
        };
        put("src/same.rs", &format!("{GENERATED}same"))?;
        put("src/changed.rs", &format!("{GENERATED}old"))?;
        put("src/models/stale.rs", GENERATED)?;
        put("src/ext.rs", "//! By hand.\n")?;
        put("src/ext/upload.rs", "// Not what is generated: @generated from\n")?;
        let output =
            output(&[("src/same.rs", "same"), ("src/changed.rs", "new"), ("src/added.rs", "")]);

        let differences = check(root.path(), &output).expect("the directory is readable");
        let expected = [
            Difference::Missing("src/added.rs".into()),
            Difference::Changed("src/changed.rs".into(), 2, "old".into(), "new".into()),
            Difference::Stale("src/models/stale.rs".into()),
        ];
        assert_eq!(differences, expected);

        let before = fs::metadata(root.path().join("src/same.rs"))?.modified()?;
        let report = apply(root.path(), &output).expect("the directory is writable");
        let expected = Report {
            written: vec!["src/added.rs".into(), "src/changed.rs".into()],
            unchanged: 1,
            removed: vec!["src/models/stale.rs".into()],
        };
        assert_eq!(report, expected);
        assert_eq!(fs::metadata(root.path().join("src/same.rs"))?.modified()?, before);
        assert!(root.path().join("src/ext.rs").exists());
        assert!(root.path().join("src/ext/upload.rs").exists());

        assert_eq!(check(root.path(), &output).expect("readable"), []);
        let again = apply(root.path(), &output).expect("writable");
        assert_eq!(again, Report { unchanged: 3, ..Report::default() });
        Ok(())
    }
}
