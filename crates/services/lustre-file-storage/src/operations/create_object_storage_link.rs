// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an object storage link.
    ///
    /// The response has the headers `content-location`, `etag` and `location`.
    CreateObjectStorageLink = POST "/objectStorageLinks",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/ObjectStorageLink/CreateObjectStorageLink";
    facts { with_retry_token(); }
    required {
        create_object_storage_link_details = json(models::CreateObjectStorageLinkDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ObjectStorageLink) }
    then {
        settled(get_object_storage_link, models::ObjectStorageLink,
            models::ObjectStorageLinkLifecycleState);
        with_id("objectStorageLinkId", "id");
    }
}
