// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a tag namespace with its tag definitions from a standard template asynchronously.
    ///
    /// The response has the header `opc-work-request-id`.
    ImportStandardTags = POST "/tags/actions/importStandardTags",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/ImportStandardTags";
    facts { with_retry_token(); }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body:
        /// [`ImportStandardTagsDetails`](crate::models::ImportStandardTagsDetails).
        import_standard_tags_details = json(models::ImportStandardTagsDetails);
    }
    returns { empty }
    then { work_request(); }
}
