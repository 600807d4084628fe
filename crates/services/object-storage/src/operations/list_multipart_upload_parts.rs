// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the uploaded parts of a multipart upload.
    ///
    /// The response has the header `opc-client-request-id`.
    ListMultipartUploadParts = GET "/n/{namespaceName}/b/{bucketName}/u/{objectName}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/MultipartUpload/ListMultipartUploadParts";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        object_name = path "objectName" (String);
        upload_id = query "uploadId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns {
        pages(Vec<models::MultipartUploadPartSummary>),
        items(models::MultipartUploadPartSummary),
    }
}

/// The required arguments of [`ListMultipartUploadParts`].
#[derive(Debug, Clone)]
pub struct ListMultipartUploadPartsArguments<'a> {
    /// The Object Storage namespace of the tenancy.
    pub namespace_name: &'a str,
    /// The name of the bucket.
    pub bucket_name: &'a str,
    /// The name of the object. It can contain slashes. Example: `test/object1.log`.
    pub object_name: &'a str,
    /// The ID of the multipart upload.
    pub upload_id: &'a str,
}
