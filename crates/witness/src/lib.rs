//! Everything that tests trace, at every level, for a look whether there is a secret in it.
//!
//! With `OCI_TEST_TRACE` set, [`watch`] prints all of it; `cargo xtask secrets` runs the tests that
//! way and looks. Without, it does nothing. What a test makes itself and nobody may print is told to
//! [`keep_secret`].

use std::fs::OpenOptions;
use std::io::Write;
use std::sync::Once;

/// The file that secrets are appended to, one per line, if it is set. The emulator writes those
/// that it gives out to the same.
const SECRETS: &str = "OCI_EMULATOR_SECRETS";

/// Prints everything that is traced from now on, by every crate.
pub fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if std::env::var_os("OCI_TEST_TRACE").is_some() {
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_ansi(false)
                .with_writer(std::io::stderr);
            // A test that has a subscriber of its own looks for itself.
            _ = subscriber.try_init();
        }
    });
}

/// Nothing of this text, such as a private key in PEM, may be printed by any test; returns it.
pub fn keep_secret(text: String) -> String {
    if let Some(path) = std::env::var_os(SECRETS) {
        let secret: String = text
            .lines()
            .filter(|line| !line.starts_with("---"))
            .flat_map(|line| [line, "\n"])
            .collect();
        let mut file = OpenOptions::new().create(true).append(true).open(path).expect(SECRETS);
        // At once, as other tests append to it, too.
        file.write_all(secret.as_bytes()).expect(SECRETS);
    }
    text
}
