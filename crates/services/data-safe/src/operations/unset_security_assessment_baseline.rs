// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unsets the security assessment baseline.
    ///
    /// The response has the header `opc-work-request-id`.
    UnsetSecurityAssessmentBaseline =
        POST "/securityAssessments/{securityAssessmentId}/actions/unsetBaseline",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/UnsetSecurityAssessmentBaseline";
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
        /// The request body:
        /// [`UnsetSecurityAssessmentBaselineDetails`](crate::models::UnsetSecurityAssessmentBaselineDetails).
        unset_security_assessment_baseline_details =
            json(models::UnsetSecurityAssessmentBaselineDetails);
    }
    returns { empty }
    then {
        settled(get_security_assessment, models::SecurityAssessment,
            models::SecurityAssessmentLifecycleState);
    }
}
