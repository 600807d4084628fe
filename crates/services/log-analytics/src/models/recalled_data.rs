// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Recalled data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledData {
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The status.
    pub status: models::RecalledDataStatus,
    /// The number of recalls.
    pub recall_count: i64,
    /// The storage usage, in bytes.
    pub storage_usage_in_bytes: i64,
    /// The size of archived data that is not recalled in the time range, in bytes.
    pub not_recalled_data_in_bytes: i64,
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
    /// The start of the recalled data.
    pub time_recalled_data_started: DateTime<Utc>,
    /// The end of the recalled data.
    pub time_recalled_data_ended: DateTime<Utc>,
    /// The percentage complete.
    pub percentage_complete: Option<i64>,
}

model! {
    RecalledData {
        time_data_ended = "timeDataEnded";
        time_data_started = "timeDataStarted";
        time_started = "timeStarted";
        status = "status";
        recall_count = "recallCount";
        storage_usage_in_bytes = "storageUsageInBytes";
        not_recalled_data_in_bytes = "notRecalledDataInBytes";
        purpose = "purpose";
        query_string = "queryString";
        log_sets = "logSets";
        created_by = "createdBy";
        collection_id = "collectionId";
        time_recalled_data_started = "timeRecalledDataStarted";
        time_recalled_data_ended = "timeRecalledDataEnded";
        percentage_complete = "percentageComplete";
    }
}
