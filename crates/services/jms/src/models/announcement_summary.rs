// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an announcement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementSummary {
    /// The key.
    pub key: i64,
    /// The summary.
    pub summary: String,
    /// The URL.
    pub url: String,
    /// The release time.
    pub time_released: DateTime<Utc>,
}

model! {
    AnnouncementSummary {
        key = "key";
        summary = "summary";
        url = "url";
        time_released = "timeReleased";
    }
}
