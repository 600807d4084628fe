// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the logging query type of a logging query data source.
    pub enum LoggingQueryDataSourceLoggingQueryType {
        Insight = "INSIGHT",
    }
}
