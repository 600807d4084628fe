// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores an archived object asynchronously. It can then be downloaded for a number of hours.
    ///
    /// The response has the header `opc-client-request-id`.
    RestoreObjects = POST "/n/{namespaceName}/b/{bucketName}/actions/restoreObjects",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/RestoreObjects";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        restore_objects_details = json(models::RestoreObjectsDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
