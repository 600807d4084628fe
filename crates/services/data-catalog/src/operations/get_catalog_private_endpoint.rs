// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the catalog private endpoint.
    ///
    /// The response has the header `etag`.
    GetCatalogPrivateEndpoint = GET "/catalogPrivateEndpoints/{catalogPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CatalogPrivateEndpoint/GetCatalogPrivateEndpoint";
    required {
        catalog_private_endpoint_id = path "catalogPrivateEndpointId" (String);
    }
    returns {
        json(models::CatalogPrivateEndpoint),
        state(models::CatalogPrivateEndpointLifecycleState),
    }
}
