// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a user assessment to compare.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareUserAssessmentDetails {
    /// The OCID of the user assessment to compare with.
    pub comparison_user_assessment_id: String,
}

model! {
    CompareUserAssessmentDetails {
        required {
            comparison_user_assessment_id = "comparisonUserAssessmentId",
                with_comparison_user_assessment_id(String);
        }
    }
}
