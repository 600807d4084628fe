// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetJobMetrics`.
    pub enum GetJobMetricsField {
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
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        TimeUpdated = "timeUpdated",
        TimeCreated = "timeCreated",
        Uri = "uri",
    }
}
