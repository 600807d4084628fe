// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the AWR hub sources.
    ListAwrHubSources = GET "/awrHubSources",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubSources/ListAwrHubSources";
    required {
        awr_hub_id = query "awrHubId" (String);
    }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the AWR hub source.
        awr_hub_source_id = query "awrHubSourceId" (String);
        /// The type of the source.
        source_type = query_each "sourceType" ([models::ListAwrHubSourcesSourceType]);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the status.
        status = query_each "status" ([models::AwrHubSourceStatus]);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::AwrHubSourceLifecycleState]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAwrHubSourcesSortBy);
    }
    returns {
        pages(models::AwrHubSourceSummaryCollection),
        items(models::AwrHubSourceSummary = |page| page.items),
    }
}
