// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An NSG configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsgConfiguration {
    /// The OCID of the NSG.
    pub nsg_id: String,
    /// The security rule.
    pub security_rule: models::SecurityRule,
}

model! {
    NsgConfiguration, "type" = "NSG" {
        nsg_id = "nsgId";
        security_rule = "securityRule";
    }
}
