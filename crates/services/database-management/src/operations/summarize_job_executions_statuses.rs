// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the job executions statuses.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SummarizeJobExecutionsStatuses = GET "/jobExecutionsStatus",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/JobExecutionsStatusSummaryCollection/SummarizeJobExecutionsStatuses";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The ID of the resource.
        id = query "id" (String);
        /// The OCID of the managed database group.
        managed_database_group_id = query "managedDatabaseGroupId" (String);
        /// The OCID of the managed database.
        managed_database_id = query "managedDatabaseId" (String);
        /// The name.
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::SummarizeJobExecutionsStatusesSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { json(models::JobExecutionsStatusSummaryCollection) }
}
