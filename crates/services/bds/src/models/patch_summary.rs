// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchSummary {
    /// The version.
    pub version: String,
    /// The release time.
    pub time_released: DateTime<Utc>,
}

model! {
    PatchSummary {
        version = "version";
        time_released = "timeReleased";
    }
}
