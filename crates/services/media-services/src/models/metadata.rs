// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The metadata.
    pub metadata: String,
}

model! {
    Metadata {
        required {
            metadata = "metadata", with_metadata(String);
        }
    }
}
