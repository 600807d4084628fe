// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A rover node encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeEncryptionKey {
    /// The encryption key.
    pub encryption_key: Secret,
}

model! {
    RoverNodeEncryptionKey {
        encryption_key = "encryptionKey";
    }
}
