// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `action` in `InstanceAction`.
    pub enum InstanceActionAction {
        Stop = "STOP",
        Start = "START",
        Softreset = "SOFTRESET",
        Reset = "RESET",
        Softstop = "SOFTSTOP",
        Senddiagnosticinterrupt = "SENDDIAGNOSTICINTERRUPT",
        Diagnosticreboot = "DIAGNOSTICREBOOT",
        Rebootmigrate = "REBOOTMIGRATE",
    }
}
