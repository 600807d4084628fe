// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the private endpoints of a compartment.
    ///
    /// The response has the header `opc-client-request-id`.
    ListPrivateEndpoints = GET "/n/{namespaceName}/pe",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpointSummary/ListPrivateEndpoints";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The optional fields to include. `tags` includes the tags of each private endpoint.
        fields = query_list "fields" ([models::ListPrivateEndpointsField]);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PrivateEndpointLifecycleState);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { pages(Vec<models::PrivateEndpointSummary>), items(models::PrivateEndpointSummary) }
}
