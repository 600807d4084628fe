// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the jobs.
    ListJobs = GET "/catalogs/{catalogId}/jobs",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobCollection/ListJobs";
    required {
        catalog_id = path "catalogId" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it. Case-insensitive.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JobLifecycleState);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// Filters by the time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// Filters by the OCID of the creator.
        created_by_id = query "createdById" (String);
        /// Filters by the OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// Filters by the type of the job.
        job_type = query "jobType" (models::JobType);
        /// Filters by the key of the job definition.
        job_definition_key = query "jobDefinitionKey" (String);
        /// Filters by the key of the data asset.
        data_asset_key = query "dataAssetKey" (String);
        /// Filters by the key of the glossary.
        glossary_key = query "glossaryKey" (String);
        /// Filters by the schedule of the job, as a cron nickname.
        schedule_cron_expression = query "scheduleCronExpression" (String);
        /// Filters by the time from which the schedule is active.
        time_schedule_begin = query "timeScheduleBegin" (DateTime<Utc>);
        /// The end time of the schedule.
        time_schedule_end = query "timeScheduleEnd" (DateTime<Utc>);
        /// Filters by the type of the schedule.
        schedule_type = query "scheduleType" (models::JobScheduleType);
        /// The key of the connection.
        connection_key = query "connectionKey" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListJobsField]);
        /// Filters by the total number of executions of the schedule.
        execution_count = query "executionCount" (i64);
        /// Filters by the time of the latest execution of the job.
        time_of_latest_execution = query "timeOfLatestExecution" (DateTime<Utc>);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListJobsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::JobCollection), items(models::JobSummary = |page| page.items) }
}
