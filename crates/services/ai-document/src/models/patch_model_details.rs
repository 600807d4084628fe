// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a model to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchModelDetails {
    /// The operations.
    pub operations: Option<Vec<models::PatchModelOperation>>,
}

model! {
    PatchModelDetails {
        optional {
            operations = "operations", with_operations([models::PatchModelOperation]);
        }
    }
}
