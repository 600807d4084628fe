// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Renames an object within its bucket.
    ///
    /// The response has the headers `etag`, `last-modified`, `opc-client-request-id` and
    /// `version-id`.
    RenameObject = POST "/n/{namespaceName}/b/{bucketName}/actions/renameObject",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/RenameObject";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        rename_object_details = json(models::RenameObjectDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
