// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the channels.
    ///
    /// The response has the header `opc-total-items`.
    ListChannels = GET "/odaInstances/{odaInstanceId}/channels",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Channel/ListChannels";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the category.
        category = query "category" (models::ChannelCategory);
        /// Filters by the type.
        type_ = query "type" (models::ChannelType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ChannelLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListChannelsSortBy);
    }
    returns { pages(models::ChannelCollection), items(models::ChannelSummary = |page| page.items) }
}
