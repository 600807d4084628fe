// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the user assessment.
    ///
    /// The response has the header `etag`.
    GetUserAssessment = GET "/userAssessments/{userAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/GetUserAssessment";
    required {
        user_assessment_id = path "userAssessmentId" (String);
    }
    returns { json(models::UserAssessment), state(models::UserAssessmentLifecycleState) }
}
