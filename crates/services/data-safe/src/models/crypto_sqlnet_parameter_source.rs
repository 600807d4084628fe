// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A crypto sqlnet parameter source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoSqlnetParameterSource {
    /// The type.
    pub type_: models::CryptoSqlnetParameterSourceType,
}

model! {
    CryptoSqlnetParameterSource {
        type_ = "type";
    }
}
