// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the stream distribution channels.
    ListStreamDistributionChannels = GET "/streamDistributionChannels",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/StreamDistributionChannel/ListStreamDistributionChannels";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::StreamDistributionChannelLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListStreamDistributionChannelsSortBy);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::StreamDistributionChannelCollection),
        items(models::StreamDistributionChannelSummary = |page| page.items),
    }
}
