// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetJobLog`.
    pub enum GetJobLogField {
        Key = "key",
        JobExecutionKey = "jobExecutionKey",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        TimeUpdated = "timeUpdated",
        TimeCreated = "timeCreated",
        Severity = "severity",
        LogMessage = "logMessage",
        Uri = "uri",
    }
}
