// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a recall data size to estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateRecallDataSizeDetails {
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The log sets.
    pub log_sets: Option<String>,
    /// Whether to recall only new data.
    pub is_recall_new_data_only: Option<bool>,
    /// The ID of the recalled data collection.
    pub collection_id: Option<i64>,
}

model! {
    EstimateRecallDataSizeDetails {
        required {
            time_data_started = "timeDataStarted", with_time_data_started(DateTime<Utc>);
            time_data_ended = "timeDataEnded", with_time_data_ended(DateTime<Utc>);
        }
        optional {
            log_sets = "logSets", with_log_sets(String);
            is_recall_new_data_only = "isRecallNewDataOnly", with_is_recall_new_data_only(bool);
            collection_id = "collectionId", with_collection_id(i64);
        }
    }
}
