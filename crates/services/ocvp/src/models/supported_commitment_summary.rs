// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a supported commitment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedCommitmentSummary {
    /// The name.
    pub name: models::SupportedCommitmentName,
}

model! {
    SupportedCommitmentSummary {
        name = "name";
    }
}
