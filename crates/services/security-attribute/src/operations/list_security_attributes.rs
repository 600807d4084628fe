// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the security attributes.
    ListSecurityAttributes =
        GET "/securityAttributeNamespaces/{securityAttributeNamespaceId}/securityAttributes",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttributeSummary/ListSecurityAttributes";
    required {
        security_attribute_namespace_id = path "securityAttributeNamespaceId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::SecurityAttributeLifecycleState);
    }
    returns {
        pages(Vec<models::SecurityAttributeSummary>),
        items(models::SecurityAttributeSummary),
    }
}
