// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the authentication providers.
    ///
    /// The response has the header `opc-total-items`.
    ListAuthenticationProviders = GET "/odaInstances/{odaInstanceId}/authenticationProviders",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/AuthenticationProvider/ListAuthenticationProviders";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the identity provider.
        identity_provider = query "identityProvider"
            (models::AuthenticationProviderIdentityProvider);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AuthenticationProviderLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated` and
        /// `timeUpdated`.
        sort_by = query "sortBy" (models::ListAuthenticationProvidersSortBy);
    }
    returns {
        pages(models::AuthenticationProviderCollection),
        items(models::AuthenticationProviderSummary = |page| page.items),
    }
}
