// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the import from the object.
    StopImportFromObject =
        POST "/objectStorageLinks/{objectStorageLinkId}/actions/stopImportFromObject",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/ObjectStorageLink/StopImportFromObject";
    facts { with_retry_token(); }
    required {
        object_storage_link_id = path "objectStorageLinkId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_object_storage_link, models::ObjectStorageLink,
            models::ObjectStorageLinkLifecycleState);
    }
}
