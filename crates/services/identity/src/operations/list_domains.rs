// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the identity domains of a compartment.
    ListDomains = GET "/domains",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/DomainSummary/ListDomains";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by the region-agnostic URL.
        url = query "url" (String);
        /// Filters by the URL in the home region.
        home_region_url = query "homeRegionUrl" (String);
        /// Filters by type: `DEFAULT` or `SECONDARY`.
        type_ = query "type" (String);
        /// Filters by license type.
        license_type = query "licenseType" (String);
        /// Filters by whether the sign-in page hides the identity domain.
        is_hidden_on_login = query "isHiddenOnLogin" (bool);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by name (exact match).
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDomainsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DomainLifecycleState);
    }
    returns { pages(Vec<models::DomainSummary>), items(models::DomainSummary) }
}
