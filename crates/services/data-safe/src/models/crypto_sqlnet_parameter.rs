// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A crypto sqlnet parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoSqlnetParameter {
    /// The name.
    pub name: String,
    /// The value.
    pub value: models::CryptoSqlnetParameterValue,
    /// The quantum readiness of the encryption.
    pub quantum_readiness: models::CryptoSqlnetParameterQuantumReadiness,
}

model! {
    CryptoSqlnetParameter {
        name = "name";
        value = "value";
        quantum_readiness = "quantumReadiness";
    }
}
