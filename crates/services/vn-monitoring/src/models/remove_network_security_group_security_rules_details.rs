// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

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
        security_rule_ids = "securityRuleIds";
    }
}
