// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheduled query processing type of a scheduled query.
    pub enum ScheduledQueryProcessingType {
        Export = "EXPORT",
        Query = "QUERY",
        Alert = "ALERT",
    }
}
