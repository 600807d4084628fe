// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Crypto assessment sqlnet parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentSqlnetParameters {
    /// The source.
    pub source: models::CryptoSqlnetParameterSource,
    /// The parameters.
    pub parameters: Vec<models::CryptoSqlnetParameter>,
}

model! {
    CryptoAssessmentSqlnetParameters {
        source = "source";
        parameters = "parameters";
    }
}
