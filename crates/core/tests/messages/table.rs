//! The table of messages, and the golden file that it is compared with.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use oci_sdk_core::Error;

/// Names of cases with their messages.
#[derive(Default)]
pub(crate) struct Table {
    text: String,
    names: BTreeSet<String>,
    /// The cases that were no errors.
    successes: Vec<String>,
    /// Values that differ between runs, and their placeholders.
    variable: Vec<(String, &'static str)>,
}

impl Table {
    /// Replaces a value that differs between runs.
    pub(crate) fn replace(&mut self, value: impl Into<String>, placeholder: &'static str) {
        self.variable.push((value.into(), placeholder));
    }

    /// Adds a case: its kind, its message and, where it says more, the message of `{:#}`.
    pub(crate) fn row(&mut self, name: &str, error: &Error) {
        assert!(self.names.insert(name.to_owned()), "{name} is there twice");
        let (short, long) = (error.to_string(), format!("{error:#}"));
        assert!(!short.contains('\n'), "{name}: {short:?} is more than one line");
        assert!(!error.message().ends_with('.'), "{name}: {short:?} ends with a full stop");
        assert_eq!(format!("{error:?}"), long, "{name}");
        // Writing to a String cannot fail.
        _ = writeln!(self.text, "{name}\n  {:?}: {}", error.kind(), self.stable(&short));
        let more = match long.strip_prefix(&short) {
            Some(more) => more.to_owned(),
            None => format!("\n{long}"),
        };
        for line in more.lines().skip(1) {
            _ = writeln!(self.text, "    {}", self.stable(line).trim_start());
        }
    }

    /// Adds the case of a result that has to be an error.
    pub(crate) fn fails<T>(&mut self, name: &str, result: Result<T, Error>) {
        match result {
            Ok(_) => self.successes.push(name.to_owned()),
            Err(error) => self.row(name, &error),
        }
    }

    /// Compares the table with the golden file, or rewrites that.
    pub(crate) fn check(&self) {
        assert!(self.successes.is_empty(), "no errors: {:?}", self.successes);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages.txt");
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            std::fs::write(path, &self.text).unwrap();
            return;
        }
        let golden = std::fs::read_to_string(path).unwrap();
        let differing = self.text.lines().zip(golden.lines()).find(|(now, golden)| now != golden);
        if let Some((now, golden)) = differing {
            panic!("the golden file has\n{golden}\nbut the message is\n{now}\n(UPDATE_GOLDENS=1)");
        }
        assert_eq!(self.text.lines().count(), golden.lines().count(), "UPDATE_GOLDENS=1");
    }

    fn stable(&self, line: &str) -> String {
        let replaced = |line: String, (value, placeholder): &(String, &'static str)| {
            line.replace(value, placeholder)
        };
        let line = self.variable.iter().fold(line.to_owned(), replaced);
        let is_id = |word: &str| {
            word.len() == 32 && word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F'))
        };
        let words = line.split_inclusive(|c: char| !c.is_ascii_alphanumeric());
        words
            .map(|word| {
                let end = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).len();
                match is_id(&word[..end]) {
                    true => format!("<id>{}", &word[end..]),
                    false => word.to_owned(),
                }
            })
            .collect()
    }
}
