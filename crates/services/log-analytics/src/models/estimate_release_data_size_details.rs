// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a release data size to estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateReleaseDataSizeDetails {
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The ID of the recalled data collection.
    pub collection_id: Option<i64>,
}

model! {
    EstimateReleaseDataSizeDetails {
        required {
            time_data_started = "timeDataStarted", with_time_data_started(DateTime<Utc>);
            time_data_ended = "timeDataEnded", with_time_data_ended(DateTime<Utc>);
        }
        optional {
            collection_id = "collectionId", with_collection_id(i64);
        }
    }
}
