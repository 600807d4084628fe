// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListJobMetrics`.
    pub enum ListJobMetricsField {
        Key = "key",
        Description = "description",
        DisplayName = "displayName",
        TimeInserted = "timeInserted",
        Category = "category",
        SubCategory = "subCategory",
        Unit = "unit",
        Value = "value",
        BatchKey = "batchKey",
        JobExecutionKey = "jobExecutionKey",
        TimeCreated = "timeCreated",
        Uri = "uri",
    }
}
