// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A crypto sqlnet parameter value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoSqlnetParameterValue {
    /// The type.
    pub type_: models::CryptoSqlnetParameterValueType,
    /// The value.
    pub value: Value,
}

model! {
    CryptoSqlnetParameterValue {
        type_ = "type";
        value = "value";
    }
}
