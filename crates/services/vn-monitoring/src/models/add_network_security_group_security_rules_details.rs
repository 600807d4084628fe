// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of network security group security rules to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddNetworkSecurityGroupSecurityRulesDetails {
    /// The security rules of the NSG.
    pub security_rules: Option<Vec<models::AddSecurityRuleDetails>>,
}

model! {
    AddNetworkSecurityGroupSecurityRulesDetails {
        security_rules = "securityRules";
    }
}
