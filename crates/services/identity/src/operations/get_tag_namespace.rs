// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a tag namespace.
    GetTagNamespace = GET "/tagNamespaces/{tagNamespaceId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/GetTagNamespace";
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
    }
    returns { json(models::TagNamespace), state(models::TagNamespaceLifecycleState) }
}
