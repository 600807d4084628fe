// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the security assessment template.
    ///
    /// The response has the header `opc-work-request-id`.
    RemoveSecurityAssessmentTemplate =
        POST "/securityAssessments/{securityAssessmentId}/actions/removeTemplate",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/RemoveSecurityAssessmentTemplate";
    facts { with_retry_token(); }
    required {
        security_assessment_id = path "securityAssessmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_security_assessment, models::SecurityAssessment,
            models::SecurityAssessmentLifecycleState);
    }
}
