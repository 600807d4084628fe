// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the assessor.
    ///
    /// The response has the header `etag`.
    GetAssessor = GET "/assessments/{assessmentId}/assessors/{assessorName}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Assessor/GetAssessor";
    required {
        assessment_id = path "assessmentId" (String);
        assessor_name = path "assessorName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Assessor), state(models::AssessorLifecycleState) }
}
