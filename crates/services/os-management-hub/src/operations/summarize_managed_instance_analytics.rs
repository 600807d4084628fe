// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the managed instance analytics.
    SummarizeManagedInstanceAnalytics = GET "/managedInstanceAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceAnalyticCollection/SummarizeManagedInstanceAnalytics";
    required {
        metric_names = query_each "metricNames"
            ([models::SummarizeManagedInstanceAnalyticsMetricName]);
    }
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
        status = query_each "status" ([models::SummarizeManagedInstanceAnalyticsStatus]);
        /// The location.
        location = query_each "location" ([models::SummarizeManagedInstanceAnalyticsLocation]);
        /// Filters by the location: other than this value.
        location_not_equal_to = query_each "locationNotEqualTo"
            ([models::SummarizeManagedInstanceAnalyticsLocationNotEqualTo]);
        /// The operating system family.
        os_family = query_each "osFamily" ([models::SummarizeManagedInstanceAnalyticsOsFamily]);
        /// Whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = query "isManagedByAutonomousLinux" (bool);
        /// The display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeManagedInstanceAnalyticsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ManagedInstanceAnalyticCollection),
        items(models::ManagedInstanceAnalyticSummary = |page| page.items),
    }
}
