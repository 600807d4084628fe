// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a trail sequence.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrailSequenceSummary {
    /// The ID of the sequence.
    pub sequence_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The size of the backup in Object Storage, in bytes.
    pub size_in_bytes: Option<i64>,
    /// The time of the last update.
    pub time_last_updated: Option<DateTime<Utc>>,
}

model! {
    TrailSequenceSummary {
        sequence_id = "sequenceId";
        display_name = "displayName";
        size_in_bytes = "sizeInBytes";
        time_last_updated = "timeLastUpdated";
    }
}
