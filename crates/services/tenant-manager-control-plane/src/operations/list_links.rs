// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the links.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListLinks = GET "/links",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Link/ListLinks";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the parent tenancy.
        parent_tenancy_id = query "parentTenancyId" (String);
        /// Filters by the ID of the child tenancy.
        child_tenancy_id = query "childTenancyId" (String);
        /// Filters by the feature.
        feature = query "feature" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::LinkLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::LinkCollection), items(models::LinkSummary = |page| page.items) }
}
