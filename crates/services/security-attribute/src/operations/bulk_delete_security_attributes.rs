// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the security attributes in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkDeleteSecurityAttributes = POST "/securityAttributes/actions/bulkDelete",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttribute/BulkDeleteSecurityAttributes";
    facts { with_retry_token(); }
    required {
        bulk_delete_security_attributes_details = json(models::BulkDeleteSecurityAttributesDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
