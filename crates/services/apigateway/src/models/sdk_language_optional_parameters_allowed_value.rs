// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SDK language optional parameters allowed value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SdkLanguageOptionalParametersAllowedValue {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    SdkLanguageOptionalParametersAllowedValue {
        name = "name";
        description = "description";
    }
}
