// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A filter header policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterHeaderPolicy {
    /// The type.
    pub type_: models::FilterHeaderPolicyType,
    /// The items on this page.
    pub items: Vec<models::FilterHeaderPolicyItem>,
}

model! {
    FilterHeaderPolicy {
        required {
            type_ = "type", with_type(models::FilterHeaderPolicyType);
            items = "items", with_items([models::FilterHeaderPolicyItem]);
        }
    }
}
