// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a log analytics association parameter.
    pub enum LogAnalyticsAssociationParameterStatus {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    }
}
