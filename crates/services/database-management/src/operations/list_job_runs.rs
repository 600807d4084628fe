// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the job runs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListJobRuns = GET "/jobRuns",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/JobRun/ListJobRuns";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the ID of the job.
        job_id = query "jobId" (String);
        /// Filters by the OCID of the managed database.
        managed_database_id = query "managedDatabaseId" (String);
        /// Filters by the OCID of the managed database group.
        managed_database_group_id = query "managedDatabaseGroupId" (String);
        /// Filters by the status of the job run.
        run_status = query "runStatus" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListJobRunsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::JobRunCollection), items(models::JobRunSummary = |page| page.items) }
}
