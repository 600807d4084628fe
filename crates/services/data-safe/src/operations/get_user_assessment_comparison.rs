// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the user assessment comparison.
    GetUserAssessmentComparison =
        GET "/userAssessments/{userAssessmentId}/comparison/{comparisonUserAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/GetUserAssessmentComparison";
    required {
        user_assessment_id = path "userAssessmentId" (String);
        comparison_user_assessment_id = path "comparisonUserAssessmentId" (String);
    }
    returns {
        json(models::UserAssessmentComparison),
        state(models::UserAssessmentComparisonLifecycleState),
    }
}
