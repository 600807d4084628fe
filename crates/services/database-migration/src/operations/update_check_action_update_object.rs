// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the check action update object.
    UpdateCheckActionUpdateObject =
        PUT "/assessments/{assessmentId}/assessors/{assessorName}/checks/{checkName}/actions/updateObjects",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/AdvisorReportCheckCollection/UpdateCheckActionUpdateObject";
    required {
        assessment_id = path "assessmentId" (String);
        assessor_name = path "assessorName" (String);
        check_name = path "checkName" (String);
        update_check_action_update_object_details =
            json(models::UpdateCheckActionUpdateObjectDetails);
    }
    optional {
        /// The field to sort by. Default: `name`.
        sort_by = query "sortBy" (models::UpdateCheckActionUpdateObjectSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
