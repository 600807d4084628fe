// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `action` in `DbNodeAction`.
    pub enum DbNodeActionAction {
        Stop = "STOP",
        Forcestop = "FORCESTOP",
        Forcereset = "FORCERESET",
        Start = "START",
        Softreset = "SOFTRESET",
        Reset = "RESET",
    }
}
