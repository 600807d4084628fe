// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a private endpoint asynchronously. Each field in the request, including lists,
    /// replaces the current value.
    ///
    /// The response has the headers `opc-client-request-id` and `opc-work-request-id`.
    UpdatePrivateEndpoint = POST "/n/{namespaceName}/pe/{peName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpoint/UpdatePrivateEndpoint";
    required {
        namespace_name = path "namespaceName" (String);
        pe_name = path "peName" (String);
        update_private_endpoint_details = json(models::UpdatePrivateEndpointDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_private_endpoint, models::PrivateEndpoint,
            models::PrivateEndpointLifecycleState);
    }
}
