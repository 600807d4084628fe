// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a private endpoint asynchronously.
    ///
    /// The response has the headers `opc-client-request-id` and `opc-work-request-id`.
    DeletePrivateEndpoint = DELETE "/n/{namespaceName}/pe/{peName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpoint/DeletePrivateEndpoint";
    required {
        namespace_name = path "namespaceName" (String);
        pe_name = path "peName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
    then { deleted(get_private_endpoint); }
}
