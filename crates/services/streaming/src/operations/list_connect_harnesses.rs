// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the connect harnesses.
    ListConnectHarnesses = GET "/connectharnesses",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/ConnectHarnessSummary/ListConnectHarnesses";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListConnectHarnessesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::ConnectHarnessLifecycleState);
    }
    returns { pages(Vec<models::ConnectHarnessSummary>), items(models::ConnectHarnessSummary) }
}
