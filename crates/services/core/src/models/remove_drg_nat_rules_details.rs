// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of DRG NAT rules to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveDrgNatRulesDetails {
    /// The IDs of the rules.
    pub rule_ids: Vec<String>,
}

model! {
    RemoveDrgNatRulesDetails {
        required {
            rule_ids = "ruleIds", with_rule_ids([String]);
        }
    }
}
