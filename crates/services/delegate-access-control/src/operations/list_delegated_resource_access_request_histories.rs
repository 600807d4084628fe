// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the delegated resource access request histories.
    ListDelegatedResourceAccessRequestHistories =
        GET "/delegatedResourceAccessRequests/{delegatedResourceAccessRequestId}/history",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegatedResourceAccessRequest/ListDelegatedResourceAccessRequestHistories";
    required {
        delegated_resource_access_request_id = path "delegatedResourceAccessRequestId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timestamp`. The default order is descending for
        /// `timestamp`.
        sort_by = query "sortBy" (models::ListDelegatedResourceAccessRequestHistoriesSortBy);
    }
    returns {
        pages(models::DelegatedResourceAccessRequestHistoryCollection),
        items(models::DelegatedResourceAccessRequestHistorySummary = |page| page.items),
    }
}
