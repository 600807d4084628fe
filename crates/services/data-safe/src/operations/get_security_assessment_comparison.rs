// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security assessment comparison.
    ///
    /// The response has the header `etag`.
    GetSecurityAssessmentComparison =
        GET "/securityAssessments/{securityAssessmentId}/comparison/{comparisonSecurityAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/GetSecurityAssessmentComparison";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
        comparison_security_assessment_id = path "comparisonSecurityAssessmentId" (String);
    }
    returns {
        json(models::SecurityAssessmentComparison),
        state(models::SecurityAssessmentComparisonLifecycleState),
    }
}
