// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a security assessment template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAssessmentTemplateDetails {
    /// The OCID of the template assessment.
    pub template_assessment_id: Option<String>,
}

model! {
    SecurityAssessmentTemplateDetails {
        optional {
            template_assessment_id = "templateAssessmentId", with_template_assessment_id(String);
        }
    }
}
