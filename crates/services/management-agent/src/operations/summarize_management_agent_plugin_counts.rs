// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the management agent plugin counts.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SummarizeManagementAgentPluginCounts = GET "/managementAgentPluginCounts",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/SummarizeManagementAgentPluginCounts";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        group_by = query "groupBy" (models::SummarizeManagementAgentPluginCountsGroupBy);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ManagementAgentPluginAggregationCollection),
        items(models::ManagementAgentPluginAggregation = |page| page.items),
    }
}
