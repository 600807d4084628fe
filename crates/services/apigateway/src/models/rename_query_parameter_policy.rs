// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rename query parameter policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenameQueryParameterPolicy {
    /// The items on this page.
    pub items: Vec<models::RenameQueryParameterPolicyItem>,
}

model! {
    RenameQueryParameterPolicy {
        required {
            items = "items", with_items([models::RenameQueryParameterPolicyItem]);
        }
    }
}
