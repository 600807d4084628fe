// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a catalog private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCatalogPrivateEndpoint = POST "/catalogPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CatalogPrivateEndpoint/CreateCatalogPrivateEndpoint";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_catalog_private_endpoint_details = json(models::CreateCatalogPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_catalog_private_endpoint, models::CatalogPrivateEndpoint,
            models::CatalogPrivateEndpointLifecycleState);
        with_id("catalogPrivateEndpointId", "id");
    }
}
