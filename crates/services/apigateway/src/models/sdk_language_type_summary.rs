// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an SDK language type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SdkLanguageTypeSummary {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The version.
    pub version: String,
    /// The description.
    pub description: Option<String>,
    /// The parameters.
    pub parameters: Option<Vec<models::SdkLanguageOptionalParameters>>,
}

model! {
    SdkLanguageTypeSummary {
        name = "name";
        display_name = "displayName";
        version = "version";
        description = "description";
        parameters = "parameters";
    }
}
