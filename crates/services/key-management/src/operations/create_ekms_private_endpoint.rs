// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an EKMS private endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateEkmsPrivateEndpoint = POST "/20180608/ekmsPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/key/release/EkmsPrivateEndpoint/CreateEkmsPrivateEndpoint";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_ekms_private_endpoint_details = json(models::CreateEkmsPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EkmsPrivateEndpoint) }
    then {
        settled(get_ekms_private_endpoint, models::EkmsPrivateEndpoint,
            models::EkmsPrivateEndpointLifecycleState);
        with_id("ekmsPrivateEndpointId", "id");
    }
}
