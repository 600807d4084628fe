// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the groups of an identity provider. Deprecated.
    ///
    /// Deprecated.
    ListIdentityProviderGroups = GET "/identityProviders/{identityProviderId}/groups",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProviderGroupSummary/ListIdentityProviderGroups";
    required {
        identity_provider_id = path "identityProviderId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by name (exact match).
        name = query "name" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListIdentityProviderGroupsLifecycleState);
    }
    returns {
        pages(Vec<models::IdentityProviderGroupSummary>),
        items(models::IdentityProviderGroupSummary),
    }
}
