// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the object storage link.
    ///
    /// The response has the header `etag`.
    UpdateObjectStorageLink = PUT "/objectStorageLinks/{objectStorageLinkId}",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/ObjectStorageLink/UpdateObjectStorageLink";
    required {
        object_storage_link_id = path "objectStorageLinkId" (String);
        update_object_storage_link_details = json(models::UpdateObjectStorageLinkDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ObjectStorageLink) }
    then {
        settled(get_object_storage_link, models::ObjectStorageLink,
            models::ObjectStorageLinkLifecycleState);
    }
}
