// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the job logs.
    ListJobLogs = GET "/catalogs/{catalogId}/jobs/{jobKey}/executions/{jobExecutionKey}/logs",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobLogCollection/ListJobLogs";
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
        job_execution_key = path "jobExecutionKey" (String);
    }
    optional {
        /// The lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::ListJobLogsLifecycleState);
        /// Filters by the severity.
        severity = query "severity" (String);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// The time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// The OCID of the creator.
        created_by_id = query "createdById" (String);
        /// The OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListJobLogsField]);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListJobLogsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::JobLogCollection), items(models::JobLogSummary = |page| page.items) }
}
