// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves an object to another storage tier.
    ///
    /// The response has the header `opc-client-request-id`.
    UpdateObjectStorageTier =
        POST "/n/{namespaceName}/b/{bucketName}/actions/updateObjectStorageTier",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/UpdateObjectStorageTier";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        update_object_storage_tier_details = json(models::UpdateObjectStorageTierDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
