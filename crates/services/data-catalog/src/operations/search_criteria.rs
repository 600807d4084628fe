// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the criteria.
    SearchCriteria = POST "/catalogs/{catalogId}/search",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/SearchResult/SearchCriteria";
    required {
        catalog_id = path "catalogId" (String);
    }
    optional {
        /// The display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// The name.
        name = query "name" (String);
        /// The lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::SearchCriteriaLifecycleState);
        /// The timeout.
        timeout_ = query "timeout" (String);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::SearchCriteriaSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The request body: [`SearchCriteria`](crate::models::SearchCriteria).
        search_criteria = json(models::SearchCriteria);
    }
    returns {
        pages(models::SearchResultCollection),
        items(models::SearchResult = |page| page.items.unwrap_or_default()),
    }
}
