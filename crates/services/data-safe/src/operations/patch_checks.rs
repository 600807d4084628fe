// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the checks.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchChecks = PATCH "/securityAssessments/{securityAssessmentId}/checks",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/PatchChecks";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
        patch_checks_details = json(models::PatchChecksDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
