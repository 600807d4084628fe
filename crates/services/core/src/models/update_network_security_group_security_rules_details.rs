// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in network security group security rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkSecurityGroupSecurityRulesDetails {
    /// The security rules of the NSG.
    pub security_rules: Option<Vec<models::UpdateSecurityRuleDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateNetworkSecurityGroupSecurityRulesDetails {
        optional {
            security_rules = "securityRules",
                with_security_rules([models::UpdateSecurityRuleDetails]), clear_security_rules;
        }
    }
}
