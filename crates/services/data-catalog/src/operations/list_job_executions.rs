// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the job executions.
    ListJobExecutions = GET "/catalogs/{catalogId}/jobs/{jobKey}/executions",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobExecutionCollection/ListJobExecutions";
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JobExecutionLifecycleState);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// The time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// The OCID of the creator.
        created_by_id = query "createdById" (String);
        /// The OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// Filters by the type of the job.
        job_type = query "jobType" (models::JobExecutionJobType);
        /// The subtype.
        sub_type = query "subType" (String);
        /// Filters by the key of the parent.
        parent_key = query "parentKey" (String);
        /// The start time.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end time.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The error code.
        error_code = query "errorCode" (String);
        /// The error message.
        error_message = query "errorMessage" (String);
        /// The ID of the process that executes an external job.
        process_key = query "processKey" (String);
        /// The URL of the job and its status, if it is an external process.
        external_url = query "externalUrl" (String);
        /// The key of the event.
        event_key = query "eventKey" (String);
        /// The key of the data entity.
        data_entity_key = query "dataEntityKey" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListJobExecutionsField]);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListJobExecutionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::JobExecutionCollection),
        items(models::JobExecutionSummary = |page| page.items),
    }
}
