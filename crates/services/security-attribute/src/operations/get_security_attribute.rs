// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security attribute.
    ///
    /// The response has the header `etag`.
    GetSecurityAttribute =
        GET "/securityAttributeNamespaces/{securityAttributeNamespaceId}/securityAttributes/{securityAttributeName}",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttribute/GetSecurityAttribute";
    required {
        security_attribute_namespace_id = path "securityAttributeNamespaceId" (String);
        security_attribute_name = path "securityAttributeName" (String);
    }
    returns { json(models::SecurityAttribute), state(models::SecurityAttributeLifecycleState) }
}
