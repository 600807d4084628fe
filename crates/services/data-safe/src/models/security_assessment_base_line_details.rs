// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a security assessment base line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAssessmentBaseLineDetails {
    /// The OCIDs of the assessments that are updated when the baseline is set.
    pub assessment_ids: Option<Vec<String>>,
}

model! {
    SecurityAssessmentBaseLineDetails {
        optional {
            assessment_ids = "assessmentIds", with_assessment_ids([String]);
        }
    }
}
