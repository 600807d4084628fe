// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A filter header policy item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterHeaderPolicyItem {
    /// The name.
    pub name: String,
}

model! {
    FilterHeaderPolicyItem {
        required {
            name = "name", with_name(String);
        }
    }
}
