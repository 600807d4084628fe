// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the management agent counts.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SummarizeManagementAgentCounts = GET "/managementAgentCounts",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/SummarizeManagementAgentCounts";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        group_by = query_each "groupBy" ([models::SummarizeManagementAgentCountsGroupBy]);
    }
    optional {
        /// Whether the agent has at least one plugin.
        has_plugins = query "hasPlugins" (bool);
        /// The type of the installation: agent or gateway.
        install_type = query "installType" (models::SummarizeManagementAgentCountsInstallType);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ManagementAgentAggregationCollection),
        items(models::ManagementAgentAggregation = |page| page.items),
    }
}
