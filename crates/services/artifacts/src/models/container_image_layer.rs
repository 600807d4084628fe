// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A container image layer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImageLayer {
    /// The digest.
    pub digest: String,
    /// The size in bytes.
    pub size_in_bytes: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ContainerImageLayer {
        digest = "digest";
        size_in_bytes = "sizeInBytes";
        time_created = "timeCreated";
    }
}
