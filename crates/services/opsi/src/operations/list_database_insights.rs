// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database insights.
    ///
    /// The response has the header `opc-total-items`.
    ListDatabaseInsights = GET "/databaseInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/ListDatabaseInsights";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the Enterprise Manager bridge.
        enterprise_manager_bridge_id = query "enterpriseManagerBridgeId" (String);
        /// Filters by the OCID of the resource.
        id = query_each "id" ([String]);
        /// Filters by the status.
        status = query_each "status" ([models::DatabaseInsightStatus]);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::DatabaseInsightLifecycleState]);
        /// Filters by the type of the database.
        database_type = query_each "databaseType" ([models::ListDatabaseInsightsDatabaseType]);
        /// Filters by the OCID of the database.
        database_id = query_each "databaseId" ([String]);
        /// The fields.
        fields = query_each "fields" ([models::ListDatabaseInsightsField]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDatabaseInsightsSortBy);
        /// The OCID of the Exadata insight.
        exadata_insight_id = query "exadataInsightId" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The ID of the Ops Insights private endpoint.
        opsi_private_endpoint_id = query "opsiPrivateEndpointId" (String);
    }
    returns {
        pages(models::DatabaseInsightsCollection),
        items(models::DatabaseInsightSummary = |page| page.items),
    }
}
