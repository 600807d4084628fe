// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a NAT V4 rule.
    pub enum NatV4RuleAction {
        DippSrcNat = "DIPP_SRC_NAT",
    }
}
