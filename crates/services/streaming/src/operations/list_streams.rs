// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the streams.
    ListStreams = GET "/streams",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/StreamSummary/ListStreams";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the stream pool.
        stream_pool_id = query "streamPoolId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListStreamsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::StreamLifecycleState);
    }
    returns { pages(Vec<models::StreamSummary>), items(models::StreamSummary) }
}
