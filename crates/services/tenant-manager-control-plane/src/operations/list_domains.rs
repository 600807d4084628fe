// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the domains.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDomains = GET "/domains",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Domain/ListDomains";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the domain.
        domain_id = query "domainId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DomainLifecycleState);
        /// Filters by the status.
        status = query "status" (models::DomainStatus);
        /// The name.
        name = query "name" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDomainsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::DomainCollection), items(models::DomainSummary = |page| page.items) }
}
