// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the instanceagent available plugins.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInstanceagentAvailablePlugins = GET "/instanceagent/availablePlugins",
        "https://docs.oracle.com/iaas/api/#/en/instanceagent/20180530/Plugin/ListInstanceagentAvailablePlugins";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        os_name = query "osName" (String);
        os_version = query "osVersion" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListInstanceagentAvailablePluginsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns { pages(Vec<models::AvailablePluginSummary>), items(models::AvailablePluginSummary) }
}
