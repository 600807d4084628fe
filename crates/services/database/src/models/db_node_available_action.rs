// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the available action of a DB node.
    pub enum DbNodeAvailableAction {
        Stop = "STOP",
        Forcestop = "FORCESTOP",
        Forcereset = "FORCERESET",
        Start = "START",
        Softreset = "SOFTRESET",
        Reset = "RESET",
    }
}
