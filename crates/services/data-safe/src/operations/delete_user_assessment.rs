// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the user assessment.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteUserAssessment = DELETE "/userAssessments/{userAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/DeleteUserAssessment";
    required {
        user_assessment_id = path "userAssessmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_user_assessment); }
}
