// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed instance analytic content.
    ///
    /// The response has the header `etag`.
    GetManagedInstanceAnalyticContent = GET "/managedInstanceAnalytics/content",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/GetManagedInstanceAnalyticContent";
    facts { with_accept("application/x-yaml"); }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The OCID of the managed instance group.
        managed_instance_group_id = query "managedInstanceGroupId" (String);
        /// The OCID of the dynamic set that the resources are associated with.
        dynamic_set_id = query "dynamicSetId" (String);
        /// The OCID of the lifecycle environment.
        lifecycle_environment_id = query "lifecycleEnvironmentId" (String);
        /// The OCID of the lifecycle stage.
        lifecycle_stage_id = query "lifecycleStageId" (String);
        /// The status.
        status = query_each "status" ([models::GetManagedInstanceAnalyticContentStatus]);
        /// The display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the security updates available: exactly this value.
        security_updates_available_equals_to = query "securityUpdatesAvailableEqualsTo" (i64);
        /// Filters by the bug updates available: exactly this value.
        bug_updates_available_equals_to = query "bugUpdatesAvailableEqualsTo" (i64);
        /// Filters by the other updates available: exactly this value.
        other_updates_available_equals_to = query "otherUpdatesAvailableEqualsTo" (i64);
        /// Filters by the security updates available: more than this value.
        security_updates_available_greater_than = query "securityUpdatesAvailableGreaterThan" (i64);
        /// Filters by the bug updates available: more than this value.
        bug_updates_available_greater_than = query "bugUpdatesAvailableGreaterThan" (i64);
        /// Filters by the other updates available: more than this value.
        other_updates_available_greater_than = query "otherUpdatesAvailableGreaterThan" (i64);
        /// The location.
        location = query_each "location" ([models::GetManagedInstanceAnalyticContentLocation]);
        /// Filters by the location: other than this value.
        location_not_equal_to = query_each "locationNotEqualTo"
            ([models::GetManagedInstanceAnalyticContentLocationNotEqualTo]);
        /// The operating system family.
        os_family = query_each "osFamily" ([models::GetManagedInstanceAnalyticContentOsFamily]);
        /// Whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = query "isManagedByAutonomousLinux" (bool);
        /// The format of the report. Default: `csv`.
        report_format = query "reportFormat"
            (models::GetManagedInstanceAnalyticContentReportFormat);
        /// The type of the report. Default: `ALL`.
        report_type = query "reportType" (models::GetManagedInstanceAnalyticContentReportType);
    }
    returns { text }
}
