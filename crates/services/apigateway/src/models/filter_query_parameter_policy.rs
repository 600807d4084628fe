// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A filter query parameter policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterQueryParameterPolicy {
    /// The type.
    pub type_: models::FilterQueryParameterPolicyType,
    /// The items on this page.
    pub items: Vec<models::FilterQueryParameterPolicyItem>,
}

model! {
    FilterQueryParameterPolicy {
        required {
            type_ = "type", with_type(models::FilterQueryParameterPolicyType);
            items = "items", with_items([models::FilterQueryParameterPolicyItem]);
        }
    }
}
