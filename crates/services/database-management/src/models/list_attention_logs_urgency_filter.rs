// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `urgencyFilter` in `ListAttentionLogs`.
    pub enum ListAttentionLogsUrgencyFilter {
        Immediate = "IMMEDIATE",
        Soon = "SOON",
        Deferrable = "DEFERRABLE",
        Info = "INFO",
        All = "ALL",
    }
}
