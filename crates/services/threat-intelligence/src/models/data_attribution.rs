// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A data attribution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAttribution {
    /// The confidence that the data is malicious, from 0 to 100.
    pub confidence: i64,
    /// The source.
    pub source: models::IndicatorSourceSummary,
    /// The visibility.
    pub visibility: models::DataVisibility,
    /// The time of the first sighting or report.
    pub time_first_seen: Option<DateTime<Utc>>,
    /// The time of the latest sighting or report.
    pub time_last_seen: DateTime<Utc>,
}

model! {
    DataAttribution {
        confidence = "confidence";
        source = "source";
        visibility = "visibility";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
