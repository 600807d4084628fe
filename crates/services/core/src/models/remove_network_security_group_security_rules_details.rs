// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of network security group security rules to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveNetworkSecurityGroupSecurityRulesDetails {
    /// The IDs of the security rules to delete.
    pub security_rule_ids: Option<Vec<String>>,
}

model! {
    RemoveNetworkSecurityGroupSecurityRulesDetails {
        optional {
            security_rule_ids = "securityRuleIds", with_security_rule_ids([String]);
        }
    }
}
