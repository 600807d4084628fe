// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL endpoint secure access configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlEndpointSecureAccessConfig {
    /// The access control rules.
    pub access_control_rules: Option<Vec<models::SecureAccessControlRule>>,
    /// The public endpoint IP.
    pub public_endpoint_ip: Option<String>,
}

model! {
    SqlEndpointSecureAccessConfig, "networkType" = "SECURE_ACCESS" {
        optional {
            access_control_rules = "accessControlRules",
                with_access_control_rules([models::SecureAccessControlRule]);
            public_endpoint_ip = "publicEndpointIp", with_public_endpoint_ip(String);
        }
    }
}
