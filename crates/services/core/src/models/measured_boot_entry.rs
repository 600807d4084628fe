// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A measured boot entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasuredBootEntry {
    /// The pcr index.
    pub pcr_index: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The hash algorithm.
    pub hash_algorithm: Option<String>,
}

model! {
    MeasuredBootEntry {
        pcr_index = "pcrIndex";
        value = "value";
        hash_algorithm = "hashAlgorithm";
    }
}
