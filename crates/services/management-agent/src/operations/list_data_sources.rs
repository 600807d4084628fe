// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data sources.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDataSources = GET "/managementAgents/{managementAgentId}/dataSources",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/ListDataSources";
    facts { without_default_retry(); }
    required {
        management_agent_id = path "managementAgentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `dataSourceName`.
        sort_by = query "sortBy" (models::ListDataSourcesSortBy);
        /// Filters by the name.
        name = query_each "name" ([String]);
    }
    returns { pages(Vec<models::DataSourceSummary>), items(models::DataSourceSummary) }
}
