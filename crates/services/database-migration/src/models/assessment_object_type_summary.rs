// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an assessment object type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssessmentObjectTypeSummary {
    /// The name.
    pub name: String,
}

model! {
    AssessmentObjectTypeSummary {
        name = "name";
    }
}
