// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A secure access control rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecureAccessControlRule {
    /// The IP notation.
    pub ip_notation: models::SecureAccessControlRuleIpNotation,
    /// The value.
    pub value: String,
    /// The VCN IPs.
    pub vcn_ips: Option<String>,
}

model! {
    SecureAccessControlRule {
        required {
            ip_notation = "ipNotation", with_ip_notation(models::SecureAccessControlRuleIpNotation);
            value = "value", with_value(String);
        }
        optional {
            vcn_ips = "vcnIps", with_vcn_ips(String);
        }
    }
}
