// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a security assessment to compare.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareSecurityAssessmentDetails {
    /// The OCID of the security assessment to compare with.
    pub comparison_security_assessment_id: String,
}

model! {
    CompareSecurityAssessmentDetails {
        required {
            comparison_security_assessment_id = "comparisonSecurityAssessmentId",
                with_comparison_security_assessment_id(String);
        }
    }
}
