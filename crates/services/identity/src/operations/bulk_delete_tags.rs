// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes several retired tag definitions of one tag namespace asynchronously, and removes the
    /// tags from all resources. This can take up to 48 hours.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkDeleteTags = POST "/tags/actions/bulkDelete",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/BulkDeleteTags";
    facts { with_retry_token(); }
    required {
        bulk_delete_tags_details = json(models::BulkDeleteTagsDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
