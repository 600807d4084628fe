// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the channels.
    ListChannels = GET "/channels",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/ChannelSummary/ListChannels";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the DB system.
        db_system_id = query "dbSystemId" (String);
        /// Filters by the OCID of the channel.
        channel_id = query "channelId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ChannelLifecycleState);
        /// Filters by whether the feature or resource is enabled.
        is_enabled = query "isEnabled" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListChannelsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::ChannelSummary>), items(models::ChannelSummary) }
}
