// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the template baseline comparison.
    ///
    /// The response has the header `etag`.
    GetTemplateBaselineComparison =
        GET "/securityAssessments/{securityAssessmentId}/templateBaselineComparison/{comparisonSecurityAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/GetTemplateBaselineComparison";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
        comparison_security_assessment_id = path "comparisonSecurityAssessmentId" (String);
    }
    optional {
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The category.
        category = query "category" (String);
        /// The unique key of the finding.
        finding_key = query "findingKey" (String);
    }
    returns {
        json(models::SecurityAssessmentTemplateBaselineComparison),
        state(models::SecurityAssessmentTemplateBaselineComparisonLifecycleState),
    }
}
