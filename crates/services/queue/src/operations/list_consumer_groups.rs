// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the consumer groups.
    ListConsumerGroups = GET "/consumerGroups",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/ConsumerGroupCollection/ListConsumerGroups";
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConsumerGroupLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the ID of the queue.
        queue_id = query "queueId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListConsumerGroupsSortBy);
    }
    returns {
        pages(models::ConsumerGroupCollection),
        items(models::ConsumerGroupSummary = |page| page.items),
    }
}
