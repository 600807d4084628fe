// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds assessment objects.
    AddAssessmentObjects = POST "/assessments/{assessmentId}/actions/addAssessmentObjects",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Assessment/AddAssessmentObjects";
    required {
        assessment_id = path "assessmentId" (String);
        assessment_object_collection = json(models::AssessmentObjectCollection);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_assessment, models::Assessment, models::AssessmentLifecycleState); }
}
