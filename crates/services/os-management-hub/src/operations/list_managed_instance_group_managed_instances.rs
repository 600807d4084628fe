// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed instance group managed instances.
    ListManagedInstanceGroupManagedInstances =
        GET "/managedInstanceGroups/{managedInstanceGroupId}/managedInstances",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceGroup/ListManagedInstanceGroupManagedInstances";
    required {
        managed_instance_group_id = path "managedInstanceGroupId" (String);
    }
    optional {
        /// The OCID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagedInstanceGroupManagedInstancesSortBy);
    }
    returns {
        pages(models::ManagedInstanceCollection),
        items(models::ManagedInstanceSummary = |page| page.items),
    }
}
