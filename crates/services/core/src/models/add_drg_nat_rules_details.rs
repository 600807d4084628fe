// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of DRG NAT rules to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgNatRulesDetails {
    /// The rules.
    pub rules: Vec<models::AddDrgNatRuleDetails>,
}

model! {
    AddDrgNatRulesDetails {
        required {
            rules = "rules", with_rules([models::AddDrgNatRuleDetails]);
        }
    }
}
