// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IDCS application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdcsApp {
    /// The URL.
    pub url: String,
}

model! {
    IdcsApp {
        url = "url";
    }
}
