// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a private endpoint, with its domain names and access targets.
    ///
    /// The response has the headers `etag` and `opc-client-request-id`.
    GetPrivateEndpoint = GET "/n/{namespaceName}/pe/{peName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpoint/GetPrivateEndpoint";
    required {
        namespace_name = path "namespaceName" (String);
        pe_name = path "peName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The etag to compare. If the private endpoint still has this etag, the service responds
        /// with status 304.
        if_none_match = header "if-none-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::PrivateEndpoint), state(models::PrivateEndpointLifecycleState) }
}
