// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `severityType` in `ListDatabases`.
    pub enum ListDatabasesSeverityType {
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Info = "INFO",
        None = "NONE",
    }
}
