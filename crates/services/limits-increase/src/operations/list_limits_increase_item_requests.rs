// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the limits increase item requests.
    ListLimitsIncreaseItemRequests = GET "/limitsIncreaseItemRequests",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseItemRequestCollection/ListLimitsIncreaseItemRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The service.
        service = query "service" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// Filters by the OCID of the limit increase request.
        limits_increase_request_id = query "limitsIncreaseRequestId" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListLimitsIncreaseItemRequestsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::LimitsIncreaseItemRequestCollection),
        items(models::LimitsIncreaseItemRequestSummary = |page| page.items),
    }
}
