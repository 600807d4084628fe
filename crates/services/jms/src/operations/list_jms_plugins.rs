// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the JMS plugins.
    ListJmsPlugins = GET "/jmsPlugins",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JmsPlugin/ListJmsPlugins";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the OCID of the fleet.
        fleet_id = query "fleetId" (String);
        /// Filters by the OCID of the agent.
        agent_id = query "agentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JmsPluginLifecycleState);
        /// Filters by the availability status.
        availability_status = query "availabilityStatus" (models::JmsPluginAvailabilityStatus);
        /// Filters by the type of the agent.
        agent_type = query "agentType" (models::JmsPluginAgentType);
        /// Filters by the time of the registration: at or before this time.
        time_registered_less_than_or_equal_to = query "timeRegisteredLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the latest report or detection: at or before this time.
        time_last_seen_less_than_or_equal_to = query "timeLastSeenLessThanOrEqualTo"
            (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeLastSeen`.
        sort_by = query "sortBy" (models::ListJmsPluginsSortBy);
        /// Filters by the host name: with this text anywhere in it.
        hostname_contains = query "hostnameContains" (String);
    }
    returns {
        pages(models::JmsPluginCollection),
        items(models::JmsPluginSummary = |page| page.items),
    }
}
