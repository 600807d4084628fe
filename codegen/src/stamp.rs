//! Proof that the files of a service are up to date, without generating them.
//!
//! A stamp is written after a service was generated: the fingerprint of its input, and that of each file.
//! A service is fresh if its input has the same fingerprint, every file on disk has the same
//! content, and no other generated file is beside them. Stamps are below `target/`; without them, and
//! after every change of the generator, everything is generated.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::fingerprint;
use crate::write::{self, Output, WriteError};

/// The stamp of a service.
#[derive(Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The fingerprint of the input.
    input: u64,
    /// The figures of the service in the summary.
    figures: Vec<usize>,
    /// The row of the service in the table of all crates, a line.
    row: String,
    directories: Vec<PathBuf>,
    /// The fingerprint of each file.
    files: BTreeMap<PathBuf, u64>,
}

impl Stamp {
    /// Creates the stamp of files that were generated from the input with this fingerprint. The figures
    /// are those of the summary, which has to be the same when nothing is generated.
    #[must_use]
    pub fn new(input: u64, figures: Vec<usize>, row: String, output: &Output) -> Self {
        let hash = |text: &String| fingerprint::of([text.as_bytes()]);
        Self {
            input,
            figures,
            row,
            directories: output.directories.clone(),
            files: output.files.iter().map(|(path, text)| (path.clone(), hash(text))).collect(),
        }
    }

    /// Reads a stamp; `None` if there is none that can be read.
    #[must_use]
    pub fn read(file: &Path) -> Option<Self> {
        let text = fs::read_to_string(file).ok()?;
        let mut lines = text.lines();
        let mut heading = lines.next()?.split(' ');
        let input = u64::from_str_radix(heading.next()?, 16).ok()?;
        let count: usize = heading.next()?.parse().ok()?;
        let figures = heading.map(str::parse).collect::<Result<_, _>>().ok()?;
        let row = lines.next()?.strip_prefix("row ")?.to_owned();
        let mut stamp =
            Self { input, figures, row, directories: Vec::new(), files: BTreeMap::new() };
        for line in lines {
            match line.split_once(' ')? {
                ("directory", path) => stamp.directories.push(path.into()),
                (hash, path) => {
                    stamp.files.insert(path.into(), u64::from_str_radix(hash, 16).ok()?);
                }
            }
        }
        (stamp.files.len() == count).then_some(stamp)
    }

    /// Writes the stamp.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written.
    pub fn write(&self, file: &Path) -> io::Result<()> {
        let figures: String = self.figures.iter().map(|figure| format!(" {figure}")).collect();
        let (count, row) = (self.files.len(), &self.row);
        let mut text = format!("{:016x} {count}{figures}\nrow {row}\n", self.input);
        for directory in &self.directories {
            text += &format!("directory {}\n", directory.display());
        }
        for (path, hash) in &self.files {
            text += &format!("{hash:016x} {}\n", path.display());
        }
        fs::write(file, text)
    }

    /// Returns the row of the service in the table of all crates.
    #[must_use]
    pub fn row(&self) -> &str {
        &self.row
    }

    /// Returns the figures of the service if its files below `root` are those that the input with this
    /// fingerprint results in.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be read.
    pub fn fresh(&self, root: &Path, input: u64) -> Result<Option<&[usize]>, WriteError> {
        if self.input != input {
            return Ok(None);
        }
        for (path, hash) in &self.files {
            let bytes = write::read(&root.join(path))?;
            if bytes.is_none_or(|bytes| fingerprint::of([bytes.as_slice()]) != *hash) {
                return Ok(None);
            }
        }
        let strangers =
            write::strangers(root, &self.directories, |path| self.files.contains_key(path))?;
        Ok(strangers.is_empty().then_some(self.figures.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_ends_freshness() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        let marked = |text: &str| format!("// @generated from x\n{text}");
        let output = Output {
            files: BTreeMap::from([
                ("src/a.rs".into(), marked("a")),
                ("README.md".into(), "readme".to_owned()),
            ]),
            directories: vec!["src".into()],
        };
        let figures = [4, 0, 7];
        let file = root.join("a stamp");
        let stamp = Stamp::new(7, figures.to_vec(), "a\trow".to_owned(), &output);
        stamp.write(&file).unwrap();
        assert_eq!(Stamp::read(&file).as_ref(), Some(&stamp));

        let fresh = |input| stamp.fresh(root, input).unwrap();
        assert_eq!(fresh(7), None, "the files are missing");
        write::apply(root, &output).unwrap();
        assert_eq!(fresh(7), Some(&figures[..]));
        assert_eq!(fresh(8), None);
        fs::write(root.join("src/ext.rs"), "//! By hand.").unwrap();
        assert_eq!(fresh(7), Some(&figures[..]));
        for (path, text) in [
            ("src/b.rs", marked("b")),
            ("src/a.rs", marked("c")),
            ("README.md", "other".to_owned()),
        ] {
            let before = fs::read(root.join(path)).ok();
            fs::write(root.join(path), text).unwrap();
            assert_eq!(fresh(7), None, "{path}");
            match before {
                Some(before) => fs::write(root.join(path), before).unwrap(),
                None => fs::remove_file(root.join(path)).unwrap(),
            }
            assert_eq!(fresh(7), Some(&figures[..]));
        }

        let text = fs::read_to_string(&file).unwrap();
        let cut = text.rfind("\n0").or(text.trim_end().rfind('\n')).unwrap();
        for damaged in ["", "zz", &text[..cut]] {
            fs::write(&file, damaged).unwrap();
            assert_eq!(Stamp::read(&file), None, "{damaged:?}");
        }
    }
}
