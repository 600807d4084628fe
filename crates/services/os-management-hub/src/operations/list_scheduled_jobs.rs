// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the scheduled jobs.
    ListScheduledJobs = GET "/scheduledJobs",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ScheduledJob/ListScheduledJobs";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ScheduledJobLifecycleState);
        /// The OCID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The OCID of the managed instance group.
        managed_instance_group_id = query "managedInstanceGroupId" (String);
        /// The OCID of the managed compartment.
        managed_compartment_id = query "managedCompartmentId" (String);
        /// The OCID of the lifecycle stage.
        lifecycle_stage_id = query "lifecycleStageId" (String);
        /// The type of the operation.
        operation_type = query "operationType" (models::ListScheduledJobsOperationType);
        /// Filters by the type of the schedule.
        schedule_type = query "scheduleType" (models::ScheduledJobScheduleType);
        /// The start time.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end time.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListScheduledJobsSortBy);
        /// Filters by whether the object is restricted.
        is_restricted = query "isRestricted" (bool);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The location.
        location = query_each "location" ([models::ListScheduledJobsLocation]);
        /// Filters by the location: other than this value.
        location_not_equal_to = query_each "locationNotEqualTo"
            ([models::ListScheduledJobsLocationNotEqualTo]);
        /// Filters by whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = query "isManagedByAutonomousLinux" (bool);
        /// The OCID of the dynamic set that the resources are associated with.
        dynamic_set_id = query "dynamicSetId" (String);
    }
    returns {
        pages(models::ScheduledJobCollection),
        items(models::ScheduledJobSummary = |page| page.items),
    }
}
