// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Performs the assessor check action.
    ///
    /// The response has the header `opc-work-request-id`.
    PerformAssessorCheckAction =
        POST "/assessments/{assessmentId}/assessors/{assessorName}/checks/{checkName}/actions/{assessorCheckAction}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Assessment/PerformAssessorCheckAction";
    facts { with_retry_token(); }
    required {
        assessment_id = path "assessmentId" (String);
        assessor_name = path "assessorName" (String);
        check_name = path "checkName" (String);
        assessor_check_action = path "assessorCheckAction" (String);
        perform_assessor_check_action_details = json(models::PerformAssessorCheckActionDetails);
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
    then { work_request(); }
}

/// The required arguments of [`PerformAssessorCheckAction`].
#[derive(Debug, Clone)]
pub struct PerformAssessorCheckActionArguments<'a> {
    /// The OCID of the assessment.
    pub assessment_id: &'a str,
    /// The name of the assessor.
    pub assessor_name: &'a str,
    /// The name of the assessor check.
    pub check_name: &'a str,
    /// The assessor check action.
    pub assessor_check_action: &'a str,
}
