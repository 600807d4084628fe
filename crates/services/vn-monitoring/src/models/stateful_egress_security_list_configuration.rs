// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A stateful egress security list configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatefulEgressSecurityListConfiguration {
    /// The OCID of the security list.
    pub security_list_id: String,
    /// The security rule.
    pub security_rule: models::IngressSecurityRule,
}

model! {
    StatefulEgressSecurityListConfiguration, "type" = "STATEFUL_EGRESS_SECURITY_LIST" {
        security_list_id = "securityListId";
        security_rule = "securityRule";
    }
}
