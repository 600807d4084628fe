// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the object storage link.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteObjectStorageLink = DELETE "/objectStorageLinks/{objectStorageLinkId}",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/ObjectStorageLink/DeleteObjectStorageLink";
    required {
        object_storage_link_id = path "objectStorageLinkId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_object_storage_link); }
}
