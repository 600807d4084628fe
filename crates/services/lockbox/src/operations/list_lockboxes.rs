// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the lockboxes.
    ListLockboxes = GET "/lockboxes",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/LockboxCollection/ListLockboxes";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListLockboxesLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the ID of the resource.
        resource_id = query "resourceId" (String);
        /// Filters by the partner that uses the lockbox.
        lockbox_partner = query "lockboxPartner" (models::ListLockboxesLockboxPartner);
        /// Filters by the OCID of the resource of the partner that uses the lockbox.
        partner_id = query "partnerId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListLockboxesSortBy);
    }
    returns { pages(models::LockboxCollection), items(models::LockboxSummary = |page| page.items) }
}
