// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Performs the assessor action.
    ///
    /// The response has the header `opc-work-request-id`.
    PerformAssessorAction =
        POST "/assessments/{assessmentId}/assessors/{assessorName}/assessorActions/{assessorAction}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Assessment/PerformAssessorAction";
    required {
        assessment_id = path "assessmentId" (String);
        assessor_name = path "assessorName" (String);
        assessor_action = path "assessorAction" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body:
        /// [`PerformAssessorActionDetails`](crate::models::PerformAssessorActionDetails).
        perform_assessor_action_details = json(models::PerformAssessorActionDetails);
    }
    returns { empty }
    then { work_request(); }
}
