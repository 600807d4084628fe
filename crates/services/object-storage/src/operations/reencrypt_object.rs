// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Re-encrypts the data keys of an object with the key of its bucket or another key.
    ///
    /// The response has the header `opc-client-request-id`.
    ReencryptObject = POST "/n/{namespaceName}/b/{bucketName}/actions/reencrypt/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/ReencryptObject";
    facts { with_secret_fields(&["key"]); }
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
        reencrypt_object_details = json(models::ReencryptObjectDetails);
    }
    optional {
        /// The version ID to re-encrypt. Defaults to the latest version.
        version_id = query "versionId" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
