// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DRG NAT rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgNatRule {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the DRG NAT policy.
    pub drg_nat_policy_id: String,
    /// The priority of the DRG NAT rule.
    pub drg_nat_rule_priority: i64,
    /// The original CIDR block for source NAT, in IPv4 CIDR notation. Example: `192.168.1.0/24`.
    pub original_source: Option<String>,
    /// The translated CIDR block for source NAT, in IPv4 CIDR notation. Example: `192.168.1.0/24`.
    pub translated_source: Option<String>,
    /// The original CIDR block for destination NAT, in IPv4 CIDR notation. Example:
    /// `192.168.1.0/24`.
    pub original_destination: Option<String>,
    /// The translated CIDR block for destination NAT, in IPv4 CIDR notation. Example:
    /// `192.168.1.0/24`.
    pub translated_destination: Option<String>,
}

model! {
    DrgNatRule {
        id = "id";
        drg_nat_policy_id = "drgNatPolicyId";
        drg_nat_rule_priority = "drgNatRulePriority";
        original_source = "originalSource";
        translated_source = "translatedSource";
        original_destination = "originalDestination";
        translated_destination = "translatedDestination";
    }
}
