// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of a confusion matrix.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfusionMatrixDetails {
    /// The matrix, as key-value pairs.
    pub matrix: Option<BTreeMap<String, f64>>,
}

model! {
    ConfusionMatrixDetails {
        matrix = "matrix";
    }
}
