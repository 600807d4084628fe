// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a tag definition.
    ///
    /// The response has the header `etag`.
    GetTag = GET "/tagNamespaces/{tagNamespaceId}/tags/{tagName}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/GetTag";
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
        tag_name = path "tagName" (String);
    }
    returns { json(models::Tag), state(models::TagLifecycleState) }
}
