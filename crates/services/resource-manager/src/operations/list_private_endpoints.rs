// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the private endpoints.
    ListPrivateEndpoints = GET "/privateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/PrivateEndpointSummary/ListPrivateEndpoints";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the private endpoint.
        private_endpoint_id = query "privateEndpointId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the VCN.
        vcn_id = query "vcnId" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListPrivateEndpointsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::PrivateEndpointCollection),
        items(models::PrivateEndpointSummary = |page| page.items),
    }
}
