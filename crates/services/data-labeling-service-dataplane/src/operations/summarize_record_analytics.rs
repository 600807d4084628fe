// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the record analytics.
    SummarizeRecordAnalytics = GET "/recordAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/RecordAnalyticsAggregationCollection/SummarizeRecordAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
        dataset_id = query "datasetId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SummarizeRecordAnalyticsLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to group by. Default: `isLabeled`.
        record_group_by = query "recordGroupBy" (models::SummarizeRecordAnalyticsRecordGroupBy);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeRecordAnalyticsSortBy);
    }
    returns {
        pages(models::RecordAnalyticsAggregationCollection),
        items(models::RecordAnalyticsAggregation = |page| page.items),
    }
}
