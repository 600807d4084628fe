// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Commits a multipart upload. The listed parts are combined into an object, in the order of
    /// their numbers.
    ///
    /// The response has the headers `etag`, `last-modified`, `opc-client-request-id`,
    /// `opc-content-crc32c`, `opc-multipart-md5`, `opc-multipart-sha256`, `opc-multipart-sha384`
    /// and `version-id`.
    CommitMultipartUpload = POST "/n/{namespaceName}/b/{bucketName}/u/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/CommitMultipartUpload";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
        upload_id = query "uploadId" (String);
        commit_multipart_upload_details = json(models::CommitMultipartUploadDetails);
    }
    optional {
        /// The etag of the existing object. The call succeeds only if the object still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The precondition. Only `*` is supported: the call fails if the object already exists.
        if_none_match = header "if-none-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}

/// The required arguments of [`CommitMultipartUpload`].
#[derive(Debug, Clone)]
pub struct CommitMultipartUploadArguments<'a> {
    /// The Object Storage namespace of the tenancy.
    pub namespace_name: &'a str,
    /// The name of the bucket.
    pub bucket_name: &'a str,
    /// The name of the object. It can contain slashes. Example: `test/object1.log`.
    pub object_name: &'a str,
    /// The ID of the multipart upload.
    pub upload_id: &'a str,
}
