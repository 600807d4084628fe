// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An archiving configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchivingConfiguration {
    /// The active storage duration.
    pub active_storage_duration: Option<String>,
    /// The archival storage duration.
    pub archival_storage_duration: Option<String>,
    /// The end time of the oldest active bucket.
    pub time_oldest_active_bucket_ended: Option<DateTime<Utc>>,
}

model! {
    ArchivingConfiguration {
        optional {
            active_storage_duration = "activeStorageDuration", with_active_storage_duration(String);
            archival_storage_duration = "archivalStorageDuration",
                with_archival_storage_duration(String);
            time_oldest_active_bucket_ended = "timeOldestActiveBucketEnded",
                with_time_oldest_active_bucket_ended(DateTime<Utc>);
        }
    }
}
