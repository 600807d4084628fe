// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data key to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDataKeyDetails {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::GenerateDataKeyType,
}

model! {
    GenerateDataKeyDetails {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::GenerateDataKeyType);
        }
    }
}
