// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a compare to template baseline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareToTemplateBaselineDetails {
    /// The OCID of the security assessment to compare with.
    pub comparison_security_assessment_id: String,
}

model! {
    CompareToTemplateBaselineDetails {
        required {
            comparison_security_assessment_id = "comparisonSecurityAssessmentId",
                with_comparison_security_assessment_id(String);
        }
    }
}
