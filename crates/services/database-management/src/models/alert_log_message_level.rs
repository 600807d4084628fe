// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the message level of an alert log.
    pub enum AlertLogMessageLevel {
        Critical = "CRITICAL",
        Severe = "SEVERE",
        Important = "IMPORTANT",
        Normal = "NORMAL",
        Other = "OTHER",
    }
}
