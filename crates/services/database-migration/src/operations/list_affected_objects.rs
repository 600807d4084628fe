// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the affected objects.
    ListAffectedObjects =
        GET "/assessments/{assessmentId}/assessors/{assessorName}/checks/{checkName}/affectedObjects",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/AssessorCheck/ListAffectedObjects";
    required {
        assessment_id = path "assessmentId" (String);
        assessor_name = path "assessorName" (String);
        check_name = path "checkName" (String);
    }
    optional {
        /// The field to sort by. Default: `name`.
        sort_by = query "sortBy" (models::ListAffectedObjectsSortBy);
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
    returns {
        pages(models::AffectedObjectsCollection),
        items(models::AdvisorReportCheckObjectSummary = |page| page.items),
    }
}
