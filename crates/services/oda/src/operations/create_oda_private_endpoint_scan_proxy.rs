// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ODA private endpoint scan proxy.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateOdaPrivateEndpointScanProxy =
        POST "/odaPrivateEndpoints/{odaPrivateEndpointId}/odaPrivateEndpointScanProxies",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpointScanProxy/CreateOdaPrivateEndpointScanProxy";
    facts { with_retry_token(); }
    required {
        oda_private_endpoint_id = path "odaPrivateEndpointId" (String);
        create_oda_private_endpoint_scan_proxy_details =
            json(models::CreateOdaPrivateEndpointScanProxyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OdaPrivateEndpointScanProxy) }
    then {
        settled(get_oda_private_endpoint_scan_proxy, models::OdaPrivateEndpointScanProxy,
            models::OdaPrivateEndpointScanProxyLifecycleState);
        with_id("odaPrivateEndpointScanProxyId", "id");
    }
}
