// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A response access control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseAccessControl {
    /// The rules.
    pub rules: Option<Vec<models::AccessControlRule>>,
}

model! {
    ResponseAccessControl {
        optional {
            rules = "rules", with_rules([models::AccessControlRule]);
        }
    }
}
