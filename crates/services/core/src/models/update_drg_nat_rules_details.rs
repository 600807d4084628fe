// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in DRG NAT rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgNatRulesDetails {
    /// The rules.
    pub rules: Vec<models::UpdateDrgNatRuleDetails>,
}

model! {
    UpdateDrgNatRulesDetails {
        required {
            rules = "rules", with_rules([models::UpdateDrgNatRuleDetails]);
        }
    }
}
