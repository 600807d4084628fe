// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Recalled information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledInfo {
    /// The status.
    pub status: models::RecalledInfoStatus,
    /// The purpose.
    pub purpose: String,
    /// The query.
    pub query_string: String,
    /// The log sets.
    pub log_sets: String,
    /// The ID of the recalled data collection.
    pub collection_id: i64,
    /// The start of the recalled data.
    pub time_recalled_data_started: DateTime<Utc>,
    /// The end of the recalled data.
    pub time_recalled_data_ended: DateTime<Utc>,
}

model! {
    RecalledInfo {
        status = "status";
        purpose = "purpose";
        query_string = "queryString";
        log_sets = "logSets";
        collection_id = "collectionId";
        time_recalled_data_started = "timeRecalledDataStarted";
        time_recalled_data_ended = "timeRecalledDataEnded";
    }
}
