// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ODA private endpoint scan proxy.
    ///
    /// The response has the header `etag`.
    GetOdaPrivateEndpointScanProxy =
        GET "/odaPrivateEndpoints/{odaPrivateEndpointId}/odaPrivateEndpointScanProxies/{odaPrivateEndpointScanProxyId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpointScanProxy/GetOdaPrivateEndpointScanProxy";
    required {
        oda_private_endpoint_scan_proxy_id = path "odaPrivateEndpointScanProxyId" (String);
        oda_private_endpoint_id = path "odaPrivateEndpointId" (String);
    }
    returns {
        json(models::OdaPrivateEndpointScanProxy),
        state(models::OdaPrivateEndpointScanProxyLifecycleState),
    }
}
