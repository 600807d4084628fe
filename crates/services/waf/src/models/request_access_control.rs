// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A request access control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestAccessControl {
    /// The default action name.
    pub default_action_name: String,
    /// The rules.
    pub rules: Option<Vec<models::AccessControlRule>>,
}

model! {
    RequestAccessControl {
        required {
            default_action_name = "defaultActionName", with_default_action_name(String);
        }
        optional {
            rules = "rules", with_rules([models::AccessControlRule]);
        }
    }
}
