// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWarnings` can sort.
    pub enum ListWarningsSortBy {
        EntityType = "EntityType",
        SourceName = "SourceName",
        PatternText = "PatternText",
        FirstReported = "FirstReported",
        WarningMessage = "WarningMessage",
        Host = "Host",
        EntityName = "EntityName",
        InitialWarningDate = "InitialWarningDate",
    }
}
