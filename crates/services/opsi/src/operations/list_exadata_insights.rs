// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Exadata insights.
    ///
    /// The response has the header `opc-total-items`.
    ListExadataInsights = GET "/exadataInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/ListExadataInsights";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the Enterprise Manager bridge.
        enterprise_manager_bridge_id = query "enterpriseManagerBridgeId" (String);
        /// Filters by the OCID of the resource.
        id = query_each "id" ([String]);
        /// Filters by the status.
        status = query_each "status" ([models::ExadataInsightStatus]);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::ExadataInsightLifecycleState]);
        /// Filters by the type of the Exadata system.
        exadata_type = query_each "exadataType" ([String]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `exadataName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListExadataInsightsSortBy);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::ExadataInsightSummaryCollection),
        items(models::ExadataInsightSummary = |page| page.items),
    }
}
