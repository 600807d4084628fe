//! Everything that tests trace, at every level, for a look whether there is a secret in it.
//!
//! With `OCI_TEST_TRACE` set, [`watch`] prints all of it; `cargo xtask secrets` runs the tests that
//! way and looks. Without, it does nothing.

use std::sync::Once;

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
