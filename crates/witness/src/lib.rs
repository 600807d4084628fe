//! The traces of tests at every level, for a search for secrets.
//!
//! If `OCI_TEST_TRACE` is set, [`watch`] prints all traces; `cargo xtask secrets` runs the tests that
//! way and searches them. Otherwise it does nothing. Secrets that a test creates are registered with
//! [`keep_secret`].

use std::fs::OpenOptions;
use std::io::Write;
use std::sync::Once;

/// The variable with the file that secrets are appended to, one per line. The emulator appends those
/// that it issues to the same file.
const SECRETS: &str = "OCI_EMULATOR_SECRETS";

/// Prints all traces of all crates from now on.
pub fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if std::env::var_os("OCI_TEST_TRACE").is_some() {
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_ansi(false)
                .with_writer(std::io::stderr);
            // A test with its own subscriber checks the traces itself.
            _ = subscriber.try_init();
        }
    });
}

/// Registers a secret that no test may print, such as a private key in PEM, and returns it.
pub fn keep_secret(text: String) -> String {
    if let Some(path) = std::env::var_os(SECRETS) {
        let secret: String = text
            .lines()
            .filter(|line| !line.starts_with("---"))
            .flat_map(|line| [line, "\n"])
            .collect();
        let mut file = OpenOptions::new().create(true).append(true).open(path).expect(SECRETS);
        // In one write, because other tests append to the file, too.
        file.write_all(secret.as_bytes()).expect(SECRETS);
    }
    text
}
