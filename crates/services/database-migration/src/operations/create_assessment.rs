// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an assessment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateAssessment = POST "/assessments",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Assessment/CreateAssessment";
    facts { with_retry_token(); }
    required {
        create_assessment_details = json(models::CreateAssessmentDetails);
    }
    optional {
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
