// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the task schedules.
    ListTaskSchedules = GET "/taskSchedules",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/TaskSchedule/ListTaskSchedules";
    optional {
        /// Filters by the OCID of the fleet.
        fleet_id = query "fleetId" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the task schedule name: with this text anywhere in it.
        task_schedule_name_contains = query "taskScheduleNameContains" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListTaskSchedulesSortBy);
    }
    returns {
        pages(models::TaskScheduleCollection),
        items(models::TaskScheduleSummary = |page| page.items),
    }
}
