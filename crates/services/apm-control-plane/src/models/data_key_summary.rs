// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a data key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataKeySummary {
    /// The value.
    pub value: Option<String>,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::DataKeyType,
}

model! {
    DataKeySummary {
        value = "value";
        name = "name";
        type_ = "type";
    }
}
