// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a user assessment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateUserAssessment = POST "/userAssessments",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/CreateUserAssessment";
    facts { with_retry_token(); }
    required {
        create_user_assessment_details = json(models::CreateUserAssessmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::UserAssessment) }
    then {
        settled(get_user_assessment, models::UserAssessment, models::UserAssessmentLifecycleState);
        with_id("userAssessmentId", "id");
    }
}
