// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the users of the tenancy.
    ListUsers = GET "/users",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/ListUsers";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the OCID of the identity provider.
        identity_provider_id = query "identityProviderId" (String);
        /// Filters by the ID of the user in the identity provider.
        external_identifier = query "externalIdentifier" (String);
        /// Filters by name (exact match).
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListUsersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::UserLifecycleState);
    }
    returns { pages(Vec<models::User>), items(models::User) }
}
