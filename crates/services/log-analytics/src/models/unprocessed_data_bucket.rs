// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An unprocessed data bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessedDataBucket {
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    UnprocessedDataBucket {
        namespace = "namespace";
        bucket_name = "bucketName";
        is_enabled = "isEnabled";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
