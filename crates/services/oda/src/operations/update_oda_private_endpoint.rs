// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the ODA private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOdaPrivateEndpoint = PUT "/odaPrivateEndpoints/{odaPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpoint/UpdateOdaPrivateEndpoint";
    required {
        oda_private_endpoint_id = path "odaPrivateEndpointId" (String);
        update_oda_private_endpoint_details = json(models::UpdateOdaPrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oda_private_endpoint, models::OdaPrivateEndpoint,
            models::OdaPrivateEndpointLifecycleState);
    }
}
