// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the assessment object types.
    ListAssessmentObjectTypes = GET "/assessmentObjectTypes",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/AssessmentObjectTypeSummary/ListAssessmentObjectTypes";
    required {
        connection_type = query "connectionType" (models::ListAssessmentObjectTypesConnectionType);
    }
    optional {
        /// The field to sort by. Default: `name`.
        sort_by = query "sortBy" (models::ListAssessmentObjectTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AssessmentObjectTypeSummaryCollection),
        items(models::AssessmentObjectTypeSummary = |page| page.items),
    }
}
