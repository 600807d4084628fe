// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Added network security group security rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddedNetworkSecurityGroupSecurityRules {
    /// The security rules of the NSG.
    pub security_rules: Option<Vec<models::SecurityRule>>,
}

model! {
    AddedNetworkSecurityGroupSecurityRules {
        security_rules = "securityRules";
    }
}
