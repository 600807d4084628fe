// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the private endpoints of a compartment. At most one filter is allowed in addition to
    /// the compartment.
    ListDataSciencePrivateEndpoints = GET "/dataSciencePrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/ListDataSciencePrivateEndpoints";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DataSciencePrivateEndpointLifecycleState);
        /// The field to sort by. Only `timeCreated` is supported.
        sort_by = query "sortBy" (models::ListDataSciencePrivateEndpointsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by the OCID of the creator.
        created_by = query "createdBy" (String);
        /// Filters by the type of resource that uses the private endpoint.
        data_science_resource_type = query "dataScienceResourceType"
            (models::DataSciencePrivateEndpointDataScienceResourceType);
    }
    returns {
        pages(Vec<models::DataSciencePrivateEndpointSummary>),
        items(models::DataSciencePrivateEndpointSummary),
    }
}
