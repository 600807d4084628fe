//! Records the issued secrets in a file, so that tests can search logs for them.

use std::{fs::OpenOptions, io::Write};

/// The variable with the file that secrets are appended to, one per line. Nothing in this file may
/// occur in a log.
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
        tracing::error!(%error, "cannot write the file named by {VARIABLE}");
    }
}
