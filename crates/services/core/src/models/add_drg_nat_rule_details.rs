// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DRG NAT rule to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgNatRuleDetails {
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
    AddDrgNatRuleDetails {
        required {
            drg_nat_rule_priority = "drgNatRulePriority", with_drg_nat_rule_priority(i64);
        }
        optional {
            original_source = "originalSource", with_original_source(String);
            translated_source = "translatedSource", with_translated_source(String);
            original_destination = "originalDestination", with_original_destination(String);
            translated_destination = "translatedDestination", with_translated_destination(String);
        }
    }
}
