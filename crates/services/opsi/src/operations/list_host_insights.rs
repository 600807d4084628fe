// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the host insights.
    ///
    /// The response has the header `opc-total-items`.
    ListHostInsights = GET "/hostInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/ListHostInsights";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the resource.
        id = query_each "id" ([String]);
        /// Filters by the status.
        status = query_each "status" ([models::HostInsightStatus]);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::HostInsightLifecycleState]);
        /// Filters by the type of the host.
        host_type = query_each "hostType" ([String]);
        /// The type of the platform.
        platform_type = query_each "platformType" ([models::ListHostInsightsPlatformType]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListHostInsightsSortBy);
        /// The OCID of the Enterprise Manager bridge.
        enterprise_manager_bridge_id = query "enterpriseManagerBridgeId" (String);
        /// The OCID of the Exadata insight.
        exadata_insight_id = query "exadataInsightId" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::HostInsightSummaryCollection),
        items(models::HostInsightSummary = |page| page.items),
    }
}
