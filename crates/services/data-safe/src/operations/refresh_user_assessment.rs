// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the user assessment.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshUserAssessment = POST "/userAssessments/{userAssessmentId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/RefreshUserAssessment";
    facts { with_retry_token(); }
    required {
        user_assessment_id = path "userAssessmentId" (String);
        run_user_assessment_details = json(models::RunUserAssessmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_user_assessment, models::UserAssessment, models::UserAssessmentLifecycleState);
    }
}
