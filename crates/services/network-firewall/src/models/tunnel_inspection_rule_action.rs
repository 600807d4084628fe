// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a tunnel inspection rule.
    pub enum TunnelInspectionRuleAction {
        Inspect = "INSPECT",
        InspectAndCaptureLog = "INSPECT_AND_CAPTURE_LOG",
    }
}
