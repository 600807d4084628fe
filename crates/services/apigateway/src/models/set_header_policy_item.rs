// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A set header policy item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetHeaderPolicyItem {
    /// The name.
    pub name: String,
    /// The values.
    pub values: Vec<String>,
    /// Whether an existing value is overwritten, appended to or kept.
    pub if_exists: Option<models::SetHeaderPolicyItemIfExists>,
}

model! {
    SetHeaderPolicyItem {
        required {
            name = "name", with_name(String);
            values = "values", with_values([String]);
        }
        optional {
            if_exists = "ifExists", with_if_exists(models::SetHeaderPolicyItemIfExists);
        }
    }
}
