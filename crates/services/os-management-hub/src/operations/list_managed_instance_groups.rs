// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed instance groups.
    ListManagedInstanceGroups = GET "/managedInstanceGroups",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceGroup/ListManagedInstanceGroups";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the managed instance group.
        managed_instance_group_id = query "managedInstanceGroupId" (String);
        /// The OCID of the software source.
        software_source_id = query "softwareSourceId" (String);
        /// Filters by the display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the type of the CPU architecture.
        arch_type = query "archType" (models::ManagedInstanceGroupArchType);
        /// Filters by the operating system family.
        os_family = query "osFamily" (models::ManagedInstanceGroupOsFamily);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ManagedInstanceGroupLifecycleState);
        /// Filters by the location.
        location = query_each "location" ([models::ManagedInstanceGroupLocation]);
        /// Filters by the location: other than this value.
        location_not_equal_to = query_each "locationNotEqualTo"
            ([models::ListManagedInstanceGroupsLocationNotEqualTo]);
        /// Filters by whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = query "isManagedByAutonomousLinux" (bool);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagedInstanceGroupsSortBy);
    }
    returns {
        pages(models::ManagedInstanceGroupCollection),
        items(models::ManagedInstanceGroupSummary = |page| page.items),
    }
}
