// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the internet gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInternetGateway = GET "/internetGateways/{igId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InternetGateway/GetInternetGateway";
    facts { without_default_retry(); }
    required {
        ig_id = path "igId" (String);
    }
    returns { json(models::InternetGateway), state(models::InternetGatewayLifecycleState) }
}
