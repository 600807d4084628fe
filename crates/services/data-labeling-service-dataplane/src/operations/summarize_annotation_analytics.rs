// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the annotation analytics.
    SummarizeAnnotationAnalytics = GET "/annotationAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/AnnotationAnalyticsAggregationCollection/SummarizeAnnotationAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
        dataset_id = query "datasetId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::SummarizeAnnotationAnalyticsLifecycleState);
        /// The label.
        label = query "label" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeAnnotationAnalyticsSortBy);
        /// The field to group by. Default: `updatedBy`.
        annotation_group_by = query "annotationGroupBy"
            (models::SummarizeAnnotationAnalyticsAnnotationGroupBy);
    }
    returns {
        pages(models::AnnotationAnalyticsAggregationCollection),
        items(models::AnnotationAnalyticsAggregation = |page| page.items),
    }
}
