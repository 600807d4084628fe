// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An estimate recall data size result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateRecallDataSizeResult {
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The size in bytes.
    pub size_in_bytes: i64,
    /// Whether it is overlapping with existing recalls.
    pub is_overlapping_with_existing_recalls: Option<bool>,
    /// The number of core groups.
    pub core_group_count: Option<i64>,
    /// The core group count limit.
    pub core_group_count_limit: Option<i64>,
    /// The size limit, in bytes.
    pub size_limit_in_bytes: Option<i64>,
    /// The message.
    pub message: Option<String>,
    /// The total batch size.
    pub total_batch_size: Option<i64>,
}

model! {
    EstimateRecallDataSizeResult {
        time_data_ended = "timeDataEnded";
        time_data_started = "timeDataStarted";
        size_in_bytes = "sizeInBytes";
        is_overlapping_with_existing_recalls = "isOverlappingWithExistingRecalls";
        core_group_count = "coreGroupCount";
        core_group_count_limit = "coreGroupCountLimit";
        size_limit_in_bytes = "sizeLimitInBytes";
        message = "message";
        total_batch_size = "totalBatchSize";
    }
}
