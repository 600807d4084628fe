// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the inspection of a security rule.
    pub enum SecurityRuleInspection {
        IntrusionDetection = "INTRUSION_DETECTION",
        IntrusionPrevention = "INTRUSION_PREVENTION",
    }
}
