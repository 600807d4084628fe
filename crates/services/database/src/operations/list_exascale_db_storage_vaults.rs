// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the exascale DB storage vaults.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListExascaleDbStorageVaults = GET "/exascaleDbStorageVaults",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExascaleDbStorageVault/ListExascaleDbStorageVaults";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListExascaleDbStorageVaultsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ExascaleDbStorageVaultLifecycleState);
        /// Filters by the ID of the cluster placement group.
        cluster_placement_group_id = query "clusterPlacementGroupId" (String);
        /// Filters by the shape attributes of the VM clusters that use the storage vault: other
        /// than this value.
        attached_shape_attributes_not_equal_to = query "attachedShapeAttributesNotEqualTo" (String);
        /// Filters by the shape attributes of the VM clusters that use the storage vault.
        attached_shape_attributes = query "attachedShapeAttributes" (String);
        /// Filters by the number of VM clusters: at most this value.
        vm_cluster_count_less_than_or_equal_to = query "vmClusterCountLessThanOrEqualTo" (i64);
        /// Filters by the number of VM clusters: at least this value.
        vm_cluster_count_greater_than_or_equal_to = query "vmClusterCountGreaterThanOrEqualTo"
            (i64);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the ID of the Exadata infrastructure.
        exadata_infrastructure_id = query "exadataInfrastructureId" (String);
    }
    returns {
        pages(Vec<models::ExascaleDbStorageVaultSummary>),
        items(models::ExascaleDbStorageVaultSummary),
    }
}
