// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the tag namespaces of a compartment, optionally including subcompartments.
    ListTagNamespaces = GET "/tagNamespaces",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespaceSummary/ListTagNamespaces";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Whether to include resources in child compartments.
        include_subcompartments = query "includeSubcompartments" (bool);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TagNamespaceLifecycleState);
    }
    returns { pages(Vec<models::TagNamespaceSummary>), items(models::TagNamespaceSummary) }
}
