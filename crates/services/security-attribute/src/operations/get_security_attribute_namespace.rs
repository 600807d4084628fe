// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security attribute namespace.
    ///
    /// The response has the header `etag`.
    GetSecurityAttributeNamespace =
        GET "/securityAttributeNamespaces/{securityAttributeNamespaceId}",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttributeNamespace/GetSecurityAttributeNamespace";
    required {
        security_attribute_namespace_id = path "securityAttributeNamespaceId" (String);
    }
    returns {
        json(models::SecurityAttributeNamespace),
        state(models::SecurityAttributeNamespaceLifecycleState),
    }
}
