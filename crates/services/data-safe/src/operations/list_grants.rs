// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the grants.
    ListGrants = GET "/userAssessments/{userAssessmentId}/users/{userKey}/grants",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/ListGrants";
    required {
        user_assessment_id = path "userAssessmentId" (String);
        user_key = path "userKey" (String);
    }
    optional {
        /// The grant key.
        grant_key = query "grantKey" (String);
        /// Filters by the name of the user grant.
        grant_name = query "grantName" (String);
        /// Filters by the type of the privilege.
        privilege_type = query "privilegeType" (String);
        /// Filters by the category of the privilege.
        privilege_category = query "privilegeCategory" (String);
        /// Filters by the depth of an indirect grant in the hierarchy of grants.
        depth_level = query "depthLevel" (i64);
        /// Filters by the depth of an indirect grant in the hierarchy of grants: at least this
        /// value.
        depth_level_greater_than_or_equal_to = query "depthLevelGreaterThanOrEqualTo" (i64);
        /// Filters by the depth of an indirect grant in the hierarchy of grants: less than this
        /// value.
        depth_level_less_than = query "depthLevelLessThan" (i64);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `grantName`.
        sort_by = query "sortBy" (models::ListGrantsSortBy);
    }
    returns { pages(Vec<models::GrantSummary>), items(models::GrantSummary) }
}
