//! Writes down the secrets that are given out, for a look whether one of them is printed.

use std::{fs::OpenOptions, io::Write};

/// The file that secrets are appended to, one per line, if it is set. For the tests of programs that
/// log: nothing that stands there may stand in a log.
const VARIABLE: &str = "OCI_EMULATOR_SECRETS";

pub(crate) fn note(secret: &str) {
    let Some(path) = std::env::var_os(VARIABLE) else { return };
    let text: String = secret.lines().filter(|line| !line.starts_with("---")).fold(
        String::new(),
        |mut text, line| {
            text.push_str(line);
            text.push('\n');
            text
        },
    );
    let written = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&path)
        .and_then(|mut file| file.write_all(text.as_bytes()));
    if let Err(error) = written {
        tracing::error!(%error, "{VARIABLE} names a file that cannot be written");
    }
}
