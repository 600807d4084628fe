// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB servers.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbServers = GET "/dbServers",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbServer/ListDbServers";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        exadata_infrastructure_id = query "exadataInfrastructureId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDbServersSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DbServerLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns { pages(Vec<models::DbServerSummary>), items(models::DbServerSummary) }
}
