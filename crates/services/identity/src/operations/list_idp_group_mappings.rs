// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the group mappings of an identity provider. Deprecated.
    ///
    /// Deprecated.
    ListIdpGroupMappings = GET "/identityProviders/{identityProviderId}/groupMappings",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/ListIdpGroupMappings";
    required {
        identity_provider_id = path "identityProviderId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { pages(Vec<models::IdpGroupMapping>), items(models::IdpGroupMapping) }
}
