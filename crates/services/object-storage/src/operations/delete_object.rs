// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an object or one version of it. In a bucket with versioning, a deletion without a
    /// version ID only adds a delete marker.
    ///
    /// The response has the headers `is-delete-marker`, `last-modified`, `opc-client-request-id`
    /// and `version-id`.
    DeleteObject = DELETE "/n/{namespaceName}/b/{bucketName}/o/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/DeleteObject";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
    }
    optional {
        /// The version ID to delete. If absent, the latest version is deleted, or a delete marker
        /// is added if versioning is enabled.
        version_id = query "versionId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
