// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A set header policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetHeaderPolicy {
    /// The items on this page.
    pub items: Vec<models::SetHeaderPolicyItem>,
}

model! {
    SetHeaderPolicy {
        required {
            items = "items", with_items([models::SetHeaderPolicyItem]);
        }
    }
}
