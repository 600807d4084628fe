// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A library URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryUrl {
    /// The URL.
    pub url: String,
}

model! {
    LibraryUrl {
        url = "url";
    }
}
