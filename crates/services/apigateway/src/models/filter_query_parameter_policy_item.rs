// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A filter query parameter policy item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterQueryParameterPolicyItem {
    /// The name.
    pub name: String,
}

model! {
    FilterQueryParameterPolicyItem {
        required {
            name = "name", with_name(String);
        }
    }
}
