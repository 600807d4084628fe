// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the security assessment.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSecurityAssessment = PUT "/securityAssessments/{securityAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/UpdateSecurityAssessment";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
        update_security_assessment_details = json(models::UpdateSecurityAssessmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_security_assessment, models::SecurityAssessment,
            models::SecurityAssessmentLifecycleState);
    }
}
