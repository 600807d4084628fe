// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric name of a discovery analytics.
    pub enum DiscoveryAnalyticsMetricName {
        SensitiveDataModel = "SENSITIVE_DATA_MODEL",
        SensitiveType = "SENSITIVE_TYPE",
        SensitiveSchema = "SENSITIVE_SCHEMA",
        SensitiveTable = "SENSITIVE_TABLE",
        SensitiveColumn = "SENSITIVE_COLUMN",
        SensitiveDataValue = "SENSITIVE_DATA_VALUE",
        TargetDatabase = "TARGET_DATABASE",
    }
}
