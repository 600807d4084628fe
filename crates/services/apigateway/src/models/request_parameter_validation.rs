// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A request parameter validation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestParameterValidation {
    /// The name.
    pub name: String,
}

model! {
    RequestParameterValidation {
        name = "name";
    }
}
