// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A response protection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseProtection {
    /// The rules.
    pub rules: Option<Vec<models::ProtectionRule>>,
}

model! {
    ResponseProtection {
        optional {
            rules = "rules", with_rules([models::ProtectionRule]);
        }
    }
}
