// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security assessment.
    ///
    /// The response has the header `etag`.
    GetSecurityAssessment = GET "/securityAssessments/{securityAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/GetSecurityAssessment";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
    }
    returns { json(models::SecurityAssessment), state(models::SecurityAssessmentLifecycleState) }
}
