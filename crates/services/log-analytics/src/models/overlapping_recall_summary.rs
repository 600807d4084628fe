// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an overlapping recall.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverlappingRecallSummary {
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The status.
    pub status: models::OverlappingRecallStatus,
    /// The purpose.
    pub purpose: String,
    /// The query.
    pub query_string: String,
    /// The log sets.
    pub log_sets: String,
    /// The ID of the creator.
    pub created_by: String,
    /// The ID of the recalled data collection.
    pub collection_id: i64,
    /// The ID of the recall.
    pub recall_id: i64,
}

model! {
    OverlappingRecallSummary {
        time_data_started = "timeDataStarted";
        time_data_ended = "timeDataEnded";
        time_started = "timeStarted";
        status = "status";
        purpose = "purpose";
        query_string = "queryString";
        log_sets = "logSets";
        created_by = "createdBy";
        collection_id = "collectionId";
        recall_id = "recallId";
    }
}
