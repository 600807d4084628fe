// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the agents.
    ListAgents = GET "/agents",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AgentCollection/ListAgents";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the environment.
        environment_id = query "environmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AgentLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the agent.
        agent_id = query "agentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAgentsSortBy);
    }
    returns { pages(models::AgentCollection), items(models::AgentSummary = |page| page.items) }
}
