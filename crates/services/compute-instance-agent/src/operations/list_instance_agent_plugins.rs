// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the instance agent plugins.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInstanceAgentPlugins = GET "/instanceagents/{instanceagentId}/plugins",
        "https://docs.oracle.com/iaas/api/#/en/instanceagent/20180530/Plugin/ListInstanceAgentPlugins";
    facts { without_default_retry(); }
    required {
        instanceagent_id = path "instanceagentId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the status.
        status = query "status" (models::InstanceAgentPluginStatus);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListInstanceAgentPluginsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns {
        pages(Vec<models::InstanceAgentPluginSummary>),
        items(models::InstanceAgentPluginSummary),
    }
}
