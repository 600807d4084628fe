// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security attribute namespace.
    ///
    /// The response has the header `etag`.
    CreateSecurityAttributeNamespace = POST "/securityAttributeNamespaces",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttributeNamespace/CreateSecurityAttributeNamespace";
    facts { with_retry_token(); }
    required {
        create_security_attribute_namespace_details =
            json(models::CreateSecurityAttributeNamespaceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityAttributeNamespace) }
    then {
        settled(get_security_attribute_namespace, models::SecurityAttributeNamespace,
            models::SecurityAttributeNamespaceLifecycleState);
        with_id("securityAttributeNamespaceId", "id");
    }
}
