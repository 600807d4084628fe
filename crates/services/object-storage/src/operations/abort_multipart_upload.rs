// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Aborts a multipart upload and deletes its uploaded parts.
    ///
    /// The response has the header `opc-client-request-id`.
    AbortMultipartUpload = DELETE "/n/{namespaceName}/b/{bucketName}/u/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/AbortMultipartUpload";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
        upload_id = query "uploadId" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}

/// The required arguments of [`AbortMultipartUpload`].
#[derive(Debug, Clone)]
pub struct AbortMultipartUploadArguments<'a> {
    /// The Object Storage namespace of the tenancy.
    pub namespace_name: &'a str,
    /// The name of the bucket.
    pub bucket_name: &'a str,
    /// The name of the object. It can contain slashes. Example: `test/object1.log`.
    pub object_name: &'a str,
    /// The ID of the multipart upload.
    pub upload_id: &'a str,
}
