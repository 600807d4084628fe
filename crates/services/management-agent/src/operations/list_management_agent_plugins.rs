// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the management agent plugins.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListManagementAgentPlugins = GET "/managementAgentPlugins",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgentPlugin/ListManagementAgentPlugins";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `displayName`. The default order is ascending for
        /// `displayName`.
        sort_by = query "sortBy" (models::ListManagementAgentPluginsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ManagementAgentPluginLifecycleState);
        /// The type of the platform.
        platform_type = query_each "platformType"
            ([models::ListManagementAgentPluginsPlatformType]);
        /// The ID of the agent.
        agent_id = query "agentId" (String);
    }
    returns {
        pages(Vec<models::ManagementAgentPluginSummary>),
        items(models::ManagementAgentPluginSummary),
    }
}
