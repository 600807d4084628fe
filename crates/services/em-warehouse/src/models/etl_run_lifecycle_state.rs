// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an ETL run.
    pub enum EtlRunLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
    }
}
