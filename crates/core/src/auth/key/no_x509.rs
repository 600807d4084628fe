//! Rejection of certificates, without the feature `instance-principal`.

use crate::error::Error;

/// Fails, as certificates cannot be read.
pub(super) fn check_enabled() -> Result<(), Error> {
    Err(disabled())
}

/// Rejects a certificate.
pub(super) fn parse(_der: &[u8]) -> Result<(String, Vec<u8>), Error> {
    Err(disabled())
}

fn disabled() -> Error {
    Error::config(
        "instance principals are disabled; enable the feature `instance-principal` of oci-sdk-core",
    )
}
