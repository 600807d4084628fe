// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the user access analytics.
    ListUserAccessAnalytics = GET "/userAssessments/{userAssessmentId}/userAccessAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/ListUserAccessAnalytics";
    required {
        user_assessment_id = path "userAssessmentId" (String);
    }
    optional {
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListUserAccessAnalyticsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::UserAccessAnalyticsCollection),
        items(models::UserAccessAnalyticsSummary = |page| page.items),
    }
}
