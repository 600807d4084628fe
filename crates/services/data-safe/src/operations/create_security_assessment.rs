// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security assessment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSecurityAssessment = POST "/securityAssessments",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/CreateSecurityAssessment";
    facts { with_retry_token(); }
    required {
        create_security_assessment_details = json(models::CreateSecurityAssessmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityAssessment) }
    then {
        settled(get_security_assessment, models::SecurityAssessment,
            models::SecurityAssessmentLifecycleState);
        with_id("securityAssessmentId", "id");
    }
}
