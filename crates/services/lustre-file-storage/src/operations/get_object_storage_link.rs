// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the object storage link.
    ///
    /// The response has the header `etag`.
    GetObjectStorageLink = GET "/objectStorageLinks/{objectStorageLinkId}",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/ObjectStorageLink/GetObjectStorageLink";
    required {
        object_storage_link_id = path "objectStorageLinkId" (String);
    }
    returns { json(models::ObjectStorageLink), state(models::ObjectStorageLinkLifecycleState) }
}
