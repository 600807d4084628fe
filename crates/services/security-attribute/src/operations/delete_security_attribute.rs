// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the security attribute.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSecurityAttribute =
        DELETE "/securityAttributeNamespaces/{securityAttributeNamespaceId}/securityAttributes/{securityAttributeName}",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttribute/DeleteSecurityAttribute";
    facts { with_retry_token(); }
    required {
        security_attribute_namespace_id = path "securityAttributeNamespaceId" (String);
        security_attribute_name = path "securityAttributeName" (String);
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
    then { deleted(get_security_attribute); }
}
