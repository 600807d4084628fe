// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A storage work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageWorkRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The expiration time of the work request or job.
    pub time_expires: Option<DateTime<Utc>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The status.
    pub status: models::StorageWorkRequestStatus,
    /// The start of the time interval of the data.
    pub time_data_started: Option<DateTime<Utc>>,
    /// The end of the time interval of the data.
    pub time_data_ended: Option<DateTime<Utc>>,
    /// The query for the data to purge, in Solr syntax. `*` means all data.
    pub purge_query_string: Option<String>,
    /// The data type.
    pub data_type: Option<models::StorageWorkRequestDataType>,
    /// The details of the status.
    pub status_details: Option<String>,
    /// The details of the operation.
    pub operation_details: Option<String>,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// The ID of the policy.
    pub policy_id: Option<String>,
    /// The storage usage, in bytes.
    pub storage_usage_in_bytes: Option<i64>,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
    /// The type of the operation.
    pub operation_type: models::StorageWorkRequestOperationType,
    /// The ID of the key.
    pub key_id: Option<String>,
    /// The type of the key.
    pub key_type: Option<models::StorageWorkRequestKeyType>,
    /// The log sets.
    pub log_sets: Option<String>,
    /// The purpose.
    pub purpose: Option<String>,
    /// The query.
    pub query: Option<String>,
    /// Whether to recall only new data.
    pub is_recall_new_data_only: Option<bool>,
    /// Whether the recommended time range is used.
    pub is_use_recommended_data_set: Option<bool>,
}

model! {
    StorageWorkRequest {
        id = "id";
        compartment_id = "compartmentId";
        time_started = "timeStarted";
        time_accepted = "timeAccepted";
        time_finished = "timeFinished";
        time_expires = "timeExpires";
        percent_complete = "percentComplete";
        status = "status";
        time_data_started = "timeDataStarted";
        time_data_ended = "timeDataEnded";
        purge_query_string = "purgeQueryString";
        data_type = "dataType";
        status_details = "statusDetails";
        operation_details = "operationDetails";
        policy_name = "policyName";
        policy_id = "policyId";
        storage_usage_in_bytes = "storageUsageInBytes";
        compartment_id_in_subtree = "compartmentIdInSubtree";
        operation_type = "operationType";
        key_id = "keyId";
        key_type = "keyType";
        log_sets = "logSets";
        purpose = "purpose";
        query = "query";
        is_recall_new_data_only = "isRecallNewDataOnly";
        is_use_recommended_data_set = "isUseRecommendedDataSet";
    }
}
