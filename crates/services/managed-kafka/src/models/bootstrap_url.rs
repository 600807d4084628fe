// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bootstrap URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootstrapUrl {
    /// The name.
    pub name: String,
    /// The URL.
    pub url: String,
}

model! {
    BootstrapUrl {
        name = "name";
        url = "url";
    }
}
