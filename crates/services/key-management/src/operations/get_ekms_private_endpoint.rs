// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the EKMS private endpoint.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetEkmsPrivateEndpoint = GET "/20180608/ekmsPrivateEndpoints/{ekmsPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/EkmsPrivateEndpoint/GetEkmsPrivateEndpoint";
    facts { without_default_retry(); }
    required {
        ekms_private_endpoint_id = path "ekmsPrivateEndpointId" (String);
    }
    returns { json(models::EkmsPrivateEndpoint), state(models::EkmsPrivateEndpointLifecycleState) }
}
