// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a trail file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrailFileSummary {
    /// The ID of the trail file.
    pub trail_file_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The size of the backup in Object Storage, in bytes.
    pub size_in_bytes: Option<i64>,
    /// The time of the last update.
    pub time_last_updated: Option<DateTime<Utc>>,
    /// The number of sequences.
    pub number_of_sequences: Option<i64>,
    /// The min sequence number.
    pub min_sequence_number: Option<String>,
    /// The maximum sequence number.
    pub max_sequence_number: Option<String>,
    /// The producer.
    pub producer: Option<String>,
    /// The consumers.
    pub consumers: Option<Vec<String>>,
}

model! {
    TrailFileSummary {
        trail_file_id = "trailFileId";
        display_name = "displayName";
        size_in_bytes = "sizeInBytes";
        time_last_updated = "timeLastUpdated";
        number_of_sequences = "numberOfSequences";
        min_sequence_number = "minSequenceNumber";
        max_sequence_number = "maxSequenceNumber";
        producer = "producer";
        consumers = "consumers";
    }
}
