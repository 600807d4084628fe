// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unsets the user assessment baseline.
    ///
    /// The response has the header `opc-work-request-id`.
    UnsetUserAssessmentBaseline = POST "/userAssessments/{userAssessmentId}/actions/unsetBaseline",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/UnsetUserAssessmentBaseline";
    facts { with_retry_token(); }
    required {
        user_assessment_id = path "userAssessmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body:
        /// [`UnsetUserAssessmentBaselineDetails`](crate::models::UnsetUserAssessmentBaselineDetails).
        unset_user_assessment_baseline_details = json(models::UnsetUserAssessmentBaselineDetails);
    }
    returns { empty }
    then {
        settled(get_user_assessment, models::UserAssessment, models::UserAssessmentLifecycleState);
    }
}
