// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the management agents.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListManagementAgents = GET "/managementAgents",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/ListManagementAgents";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name of the plugin.
        plugin_name = query_each "pluginName" ([String]);
        /// Filters by the version.
        version = query_each "version" ([String]);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ManagementAgentLifecycleState);
        /// Filters by the availability status.
        availability_status = query "availabilityStatus"
            (models::ManagementAgentAvailabilityStatus);
        /// Filters by the ID of the host.
        host_id = query "hostId" (String);
        /// Filters by the type of the platform.
        platform_type = query_each "platformType" ([models::ManagementAgentPlatformType]);
        /// Filters by whether the agent was installed manually.
        is_customer_deployed = query "isCustomerDeployed" (bool);
        /// Filters by the type of the installation.
        install_type = query "installType" (models::ManagementAgentInstallType);
        /// The ID of the gateway.
        gateway_id = query_each "gatewayId" ([String]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagementAgentsSortBy);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level.
        access_level = query "accessLevel" (String);
        /// The data source type.
        data_source_type = query "dataSourceType" (models::ListManagementAgentsDataSourceType);
        /// The data source names.
        data_source_name = query_each "dataSourceName" ([String]);
    }
    returns { pages(Vec<models::ManagementAgentSummary>), items(models::ManagementAgentSummary) }
}
