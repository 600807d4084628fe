// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the agent installers.
    ListAgentInstallers = GET "/agentInstallers",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/AgentInstallerSummary/ListAgentInstallers";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the fleet.
        fleet_id = query "fleetId" (String);
        /// Filters by the architecture of the platform.
        platform_architecture = query "platformArchitecture"
            (models::AgentInstallerPlatformArchitecture);
        /// Filters by the operating system family.
        os_family = query "osFamily" (models::AgentInstallerOsFamily);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `agentInstallerId`.
        sort_by = query "sortBy" (models::ListAgentInstallersSortBy);
    }
    returns {
        pages(models::AgentInstallerCollection),
        items(models::AgentInstallerSummary = |page| page.items),
    }
}
