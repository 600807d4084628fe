// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the security attribute namespace to another compartment.
    ChangeSecurityAttributeNamespaceCompartment =
        POST "/securityAttributeNamespaces/{securityAttributeNamespaceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttributeNamespace/ChangeSecurityAttributeNamespaceCompartment";
    facts { with_retry_token(); }
    required {
        security_attribute_namespace_id = path "securityAttributeNamespaceId" (String);
        change_security_attribute_namespace_compartment_details =
            json(models::ChangeSecurityAttributeNamespaceCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_security_attribute_namespace, models::SecurityAttributeNamespace,
            models::SecurityAttributeNamespaceLifecycleState);
    }
}
