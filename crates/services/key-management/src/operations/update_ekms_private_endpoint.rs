// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the EKMS private endpoint.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateEkmsPrivateEndpoint = PUT "/20180608/ekmsPrivateEndpoints/{ekmsPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/EkmsPrivateEndpoint/UpdateEkmsPrivateEndpoint";
    facts { without_default_retry(); }
    required {
        ekms_private_endpoint_id = path "ekmsPrivateEndpointId" (String);
        update_ekms_private_endpoint_details = json(models::UpdateEkmsPrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EkmsPrivateEndpoint) }
    then {
        settled(get_ekms_private_endpoint, models::EkmsPrivateEndpoint,
            models::EkmsPrivateEndpointLifecycleState);
    }
}
