// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the operations insights private endpoints.
    ListOperationsInsightsPrivateEndpoints = GET "/operationsInsightsPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsPrivateEndpoint/ListOperationsInsightsPrivateEndpoints";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The ID of the Ops Insights private endpoint.
        opsi_private_endpoint_id = query "opsiPrivateEndpointId" (String);
        /// Filters by whether the private endpoint is used for RAC databases.
        is_used_for_rac_dbs = query "isUsedForRacDbs" (bool);
        /// Filters by the OCID of the VCN.
        vcn_id = query "vcnId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState"
            ([models::OperationsInsightsPrivateEndpointLifecycleState]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListOperationsInsightsPrivateEndpointsSortBy);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::OperationsInsightsPrivateEndpointCollection),
        items(models::OperationsInsightsPrivateEndpointSummary = |page| page.items),
    }
}
