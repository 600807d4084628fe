// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Updated network security group security rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedNetworkSecurityGroupSecurityRules {
    /// The security rules of the NSG.
    pub security_rules: Option<Vec<models::SecurityRule>>,
}

model! {
    UpdatedNetworkSecurityGroupSecurityRules {
        security_rules = "securityRules";
    }
}
