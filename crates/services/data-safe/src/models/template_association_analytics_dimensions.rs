// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Template association analytics dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateAssociationAnalyticsDimensions {
    /// The OCID of the template assessment.
    pub template_assessment_id: Option<String>,
    /// The OCID of the template baseline assessment.
    pub template_baseline_assessment_id: Option<String>,
    /// The OCID of the target database group.
    pub target_database_group_id: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
}

model! {
    TemplateAssociationAnalyticsDimensions {
        template_assessment_id = "templateAssessmentId";
        template_baseline_assessment_id = "templateBaselineAssessmentId";
        target_database_group_id = "targetDatabaseGroupId";
        target_id = "targetId";
    }
}
