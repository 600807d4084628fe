// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCE instances.
    ListOceInstances = GET "/oceInstances",
        "https://docs.oracle.com/iaas/api/#/en/oce/20190912/OceInstanceSummary/ListOceInstances";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the tenancy.
        tenancy_id = query "tenancyId" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListOceInstancesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::OceInstanceLifecycleState);
    }
    returns { pages(Vec<models::OceInstanceSummary>), items(models::OceInstanceSummary) }
}
