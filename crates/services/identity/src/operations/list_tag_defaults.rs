// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the tag defaults of a compartment or of a tag definition.
    ListTagDefaults = GET "/tagDefaults",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefaultSummary/ListTagDefaults";
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the OCID of the tag default.
        id = query "id" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the tag definition.
        tag_definition_id = query "tagDefinitionId" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TagDefaultLifecycleState);
    }
    returns { pages(Vec<models::TagDefaultSummary>), items(models::TagDefaultSummary) }
}
