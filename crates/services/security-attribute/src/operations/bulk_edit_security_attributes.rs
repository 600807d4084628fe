// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Edits the security attributes in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkEditSecurityAttributes = POST "/securityAttributes/actions/bulkEdit",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttribute/BulkEditSecurityAttributes";
    facts { with_retry_token(); }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body:
        /// [`BulkEditSecurityAttributeDetails`](crate::models::BulkEditSecurityAttributeDetails).
        bulk_edit_security_attribute_details = json(models::BulkEditSecurityAttributeDetails);
    }
    returns { empty }
    then { work_request(); }
}
