// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Clones the assessment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CloneAssessment = POST "/assessments/{assessmentId}/actions/clone",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Assessment/CloneAssessment";
    facts { with_retry_token(); }
    required {
        assessment_id = path "assessmentId" (String);
        clone_assessment_details = json(models::CloneAssessmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Assessment) }
    then {
        settled(get_assessment, models::Assessment, models::AssessmentLifecycleState);
        with_id("assessmentId", "id");
    }
}
