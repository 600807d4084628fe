// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in network security group security rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkSecurityGroupSecurityRulesDetails {
    /// The security rules of the NSG.
    pub security_rules: Option<Vec<models::UpdateSecurityRuleDetails>>,
}

model! {
    UpdateNetworkSecurityGroupSecurityRulesDetails {
        security_rules = "securityRules";
    }
}
