// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the EKMS private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteEkmsPrivateEndpoint = DELETE "/20180608/ekmsPrivateEndpoints/{ekmsPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/EkmsPrivateEndpoint/DeleteEkmsPrivateEndpoint";
    facts { without_default_retry(); }
    required {
        ekms_private_endpoint_id = path "ekmsPrivateEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_ekms_private_endpoint); }
}
