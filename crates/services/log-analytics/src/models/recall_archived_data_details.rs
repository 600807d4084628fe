// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of archived data to recall.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecallArchivedDataDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The data type.
    pub data_type: Option<models::RecallArchivedDataDataType>,
    /// The log sets.
    pub log_sets: Option<String>,
    /// The query.
    pub query: Option<String>,
    /// The purpose.
    pub purpose: Option<String>,
    /// Whether to recall only new data.
    pub is_recall_new_data_only: Option<bool>,
    /// Whether the recommended time range is used.
    pub is_use_recommended_data_set: Option<bool>,
    /// The ID of the recalled data collection.
    pub collection_id: Option<i64>,
}

model! {
    RecallArchivedDataDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            time_data_ended = "timeDataEnded", with_time_data_ended(DateTime<Utc>);
            time_data_started = "timeDataStarted", with_time_data_started(DateTime<Utc>);
        }
        optional {
            data_type = "dataType", with_data_type(models::RecallArchivedDataDataType);
            log_sets = "logSets", with_log_sets(String);
            query = "query", with_query(String);
            purpose = "purpose", with_purpose(String);
            is_recall_new_data_only = "isRecallNewDataOnly", with_is_recall_new_data_only(bool);
            is_use_recommended_data_set = "isUseRecommendedDataSet",
                with_is_use_recommended_data_set(bool);
            collection_id = "collectionId", with_collection_id(i64);
        }
    }
}
