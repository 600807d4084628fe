// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a pre-authenticated request, which revokes the access through its URL.
    ///
    /// The response has the header `opc-client-request-id`.
    DeletePreauthenticatedRequest = DELETE "/n/{namespaceName}/b/{bucketName}/p/{parId}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PreauthenticatedRequest/DeletePreauthenticatedRequest";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        par_id = path "parId" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
