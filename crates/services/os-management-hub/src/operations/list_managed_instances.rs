// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed instances.
    ///
    /// The response has the header `opc-total-items`.
    ListManagedInstances = GET "/managedInstances",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/ListManagedInstances";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the OCID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Filters by the status.
        status = query_each "status" ([models::ManagedInstanceStatus]);
        /// The type of the CPU architecture.
        arch_type = query_each "archType" ([models::ListManagedInstancesArchType]);
        /// Filters by the operating system family.
        os_family = query_each "osFamily" ([models::ManagedInstanceOsFamily]);
        /// Filters by whether the managed instance is an on-premises management station.
        is_management_station = query "isManagementStation" (bool);
        /// The group.
        group = query "group" (String);
        /// Filters by the group: other than this value.
        group_not_equal_to = query "groupNotEqualTo" (String);
        /// Filters by the lifecycle stage.
        lifecycle_stage = query "lifecycleStage" (String);
        /// Filters by the lifecycle stage: other than this value.
        lifecycle_stage_not_equal_to = query "lifecycleStageNotEqualTo" (String);
        /// Whether it is attached to group or lifecycle stage.
        is_attached_to_group_or_lifecycle_stage = query "isAttachedToGroupOrLifecycleStage" (bool);
        /// The OCID of the software source.
        software_source_id = query "softwareSourceId" (String);
        /// The names of the errata, such as `ELSA-2020-5804`.
        advisory_name = query_each "advisoryName" ([String]);
        /// Filters by the lifecycle environment.
        lifecycle_environment = query "lifecycleEnvironment" (String);
        /// Filters by the lifecycle environment: other than this value.
        lifecycle_environment_not_equal_to = query "lifecycleEnvironmentNotEqualTo" (String);
        /// Filters by the location.
        location = query_each "location" ([models::ManagedInstanceLocation]);
        /// Filters by the location: other than this value.
        location_not_equal_to = query_each "locationNotEqualTo"
            ([models::ListManagedInstancesLocationNotEqualTo]);
        /// The profile.
        profile = query_each "profile" ([String]);
        /// Filters by the profile: other than this value.
        profile_not_equal_to = query_each "profileNotEqualTo" ([String]);
        /// Whether the profile is attached.
        is_profile_attached = query "isProfileAttached" (bool);
        /// Filters by whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = query "isManagedByAutonomousLinux" (bool);
        /// Filters by the version of the agent.
        agent_version = query "agentVersion" (String);
        /// The management stations.
        management_station = query_each "managementStation" ([String]);
        /// Filters by the management stations: other than this value.
        management_station_not_equal_to = query_each "managementStationNotEqualTo" ([String]);
        /// Filters by whether a reboot is required.
        is_reboot_required = query "isRebootRequired" (bool);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagedInstancesSortBy);
    }
    returns {
        pages(models::ManagedInstanceCollection),
        items(models::ManagedInstanceSummary = |page| page.items),
    }
}
