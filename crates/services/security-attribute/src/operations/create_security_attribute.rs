// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security attribute.
    ///
    /// The response has the header `etag`.
    CreateSecurityAttribute =
        POST "/securityAttributeNamespaces/{securityAttributeNamespaceId}/securityAttributes",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttribute/CreateSecurityAttribute";
    facts { with_retry_token(); }
    required {
        security_attribute_namespace_id = path "securityAttributeNamespaceId" (String);
        create_security_attribute_details = json(models::CreateSecurityAttributeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityAttribute) }
    then {
        settled(get_security_attribute, models::SecurityAttribute,
            models::SecurityAttributeLifecycleState);
        with_id("securityAttributeName", "id");
    }
}
