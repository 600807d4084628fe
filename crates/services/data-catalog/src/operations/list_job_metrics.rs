// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the job metrics.
    ListJobMetrics = GET "/catalogs/{catalogId}/jobs/{jobKey}/executions/{jobExecutionKey}/metrics",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobMetricCollection/ListJobMetrics";
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
        job_execution_key = path "jobExecutionKey" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it. Case-insensitive.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the category.
        category = query "category" (String);
        /// Filters by the subcategory.
        sub_category = query "subCategory" (String);
        /// Filters by the unit.
        unit = query "unit" (String);
        /// Filters by the value.
        value = query "value" (String);
        /// Filters by the key for grouping into batches.
        batch_key = query "batchKey" (String);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// The time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// Filters by the time when the system that ran the job captured the metric.
        time_inserted = query "timeInserted" (DateTime<Utc>);
        /// The OCID of the creator.
        created_by_id = query "createdById" (String);
        /// The OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListJobMetricsField]);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListJobMetricsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::JobMetricCollection),
        items(models::JobMetricSummary = |page| page.items),
    }
}
