// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the tag definitions of a tag namespace.
    ListTags = GET "/tagNamespaces/{tagNamespaceId}/tags",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagSummary/ListTags";
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TagLifecycleState);
    }
    returns { pages(Vec<models::TagSummary>), items(models::TagSummary) }
}
