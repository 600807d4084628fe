// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of an automatic capture filter.
    pub enum AutomaticCaptureFilterName {
        AutoCaptureSqlText = "AUTO_CAPTURE_SQL_TEXT",
        AutoCaptureParsingSchemaName = "AUTO_CAPTURE_PARSING_SCHEMA_NAME",
        AutoCaptureModule = "AUTO_CAPTURE_MODULE",
        AutoCaptureAction = "AUTO_CAPTURE_ACTION",
    }
}
