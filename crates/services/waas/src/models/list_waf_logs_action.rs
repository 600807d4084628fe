// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `action` in `ListWafLogs`.
    pub enum ListWafLogsAction {
        Block = "BLOCK",
        Detect = "DETECT",
        Bypass = "BYPASS",
        Log = "LOG",
        Redirected = "REDIRECTED",
    }
}
