// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the direct children of a compartment, or all compartments of the tenancy with
    /// `compartmentIdInSubtree`.
    ListCompartments = GET "/compartments",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/ListCompartments";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The access check. `ACCESSIBLE` returns only compartments in which the caller has at
        /// least `INSPECT` permission on some resource; `ANY` (the default) does not check
        /// permissions.
        access_level = query "accessLevel" (models::ListCompartmentsAccessLevel);
        /// Whether to list the compartments at all levels. Requires that the parent is the tenancy.
        /// Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by name (exact match).
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListCompartmentsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CompartmentLifecycleState);
    }
    returns { pages(Vec<models::Compartment>), items(models::Compartment) }
}
