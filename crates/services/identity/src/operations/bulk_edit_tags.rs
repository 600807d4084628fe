// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds, sets or removes defined tags on several resources asynchronously. A tag cannot occur
    /// in more than one edit operation.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkEditTags = POST "/tags/actions/bulkEdit",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/BulkEditTags";
    facts { with_retry_token(); }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`BulkEditTagsDetails`](crate::models::BulkEditTagsDetails).
        bulk_edit_tags_details = json(models::BulkEditTagsDetails);
    }
    returns { empty }
    then { work_request(); }
}
