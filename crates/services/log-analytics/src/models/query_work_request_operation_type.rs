// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a query work request.
    pub enum QueryWorkRequestOperationType {
        ExecuteQueryJob = "EXECUTE_QUERY_JOB",
        ExecutePurgeJob = "EXECUTE_PURGE_JOB",
    }
}
