// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the connector plugins.
    ListConnectorPlugins = GET "/connectorPlugins",
        "https://docs.oracle.com/iaas/api/#/en/serviceconnectors/20200909/ConnectorPluginSummary/ListConnectorPlugins";
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConnectorPluginLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name. Example: `QueueSource`.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListConnectorPluginsSortBy);
    }
    returns {
        pages(models::ConnectorPluginCollection),
        items(models::ConnectorPluginSummary = |page| page.items),
    }
}
