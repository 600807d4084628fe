// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes several objects of a bucket in one call. The response contains the objects that
    /// could not be deleted, with the reasons.
    ///
    /// The response has the header `opc-client-request-id`.
    BatchDeleteObjects = POST "/n/{namespaceName}/b/{bucketName}/actions/batchDeleteObjects",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/BatchDeleteObjects";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        batch_delete_objects_details = json(models::BatchDeleteObjectsDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::BatchDeleteObjectsResult) }
}
