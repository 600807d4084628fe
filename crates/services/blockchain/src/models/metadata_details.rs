// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataDetails {
    /// The name of the parameter.
    pub param_name: String,
    /// The value of the parameter.
    pub param_value: String,
    /// Whether it is a JSON value.
    pub is_json_value: bool,
}

model! {
    MetadataDetails {
        param_name = "paramName";
        param_value = "paramValue";
        is_json_value = "isJsonValue";
    }
}
