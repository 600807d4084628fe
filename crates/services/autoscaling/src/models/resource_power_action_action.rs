// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a resource power action.
    pub enum ResourcePowerActionAction {
        Softstop = "SOFTSTOP",
        Stop = "STOP",
        Start = "START",
        Softreset = "SOFTRESET",
        Reset = "RESET",
    }
}
