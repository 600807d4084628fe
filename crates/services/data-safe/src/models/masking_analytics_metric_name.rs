// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric name of a masking analytics.
    pub enum MaskingAnalyticsMetricName {
        MaskingPolicy = "MASKING_POLICY",
        MaskingDatabase = "MASKING_DATABASE",
        MaskingWorkRequest = "MASKING_WORK_REQUEST",
        MaskedSensitiveType = "MASKED_SENSITIVE_TYPE",
        MaskedSchema = "MASKED_SCHEMA",
        MaskedTable = "MASKED_TABLE",
        MaskedColumn = "MASKED_COLUMN",
        MaskedDataValue = "MASKED_DATA_VALUE",
    }
}
