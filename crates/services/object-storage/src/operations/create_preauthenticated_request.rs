// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pre-authenticated request: a URL that grants access without credentials. Only this
    /// response contains the URL.
    ///
    /// The response has the header `opc-client-request-id`.
    CreatePreauthenticatedRequest = POST "/n/{namespaceName}/b/{bucketName}/p",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PreauthenticatedRequest/CreatePreauthenticatedRequest";
    facts { with_secret_fields(&["accessUri", "fullPath"]); }
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        create_preauthenticated_request_details =
            json(models::CreatePreauthenticatedRequestDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::PreauthenticatedRequest) }
}
