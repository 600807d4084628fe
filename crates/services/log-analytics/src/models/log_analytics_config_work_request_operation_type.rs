// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a log analytics configuration work request.
    pub enum LogAnalyticsConfigWorkRequestOperationType {
        CreateAssociations = "CREATE_ASSOCIATIONS",
        DeleteAssociations = "DELETE_ASSOCIATIONS",
        AppendLookupData = "APPEND_LOOKUP_DATA",
        UpdateLookupData = "UPDATE_LOOKUP_DATA",
        DeleteLookup = "DELETE_LOOKUP",
        EnableIngestTimeRule = "ENABLE_INGEST_TIME_RULE",
        DisableIngestTimeRule = "DISABLE_INGEST_TIME_RULE",
    }
}
