// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the annotations.
    ListAnnotations = GET "/annotations",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/AnnotationCollection/ListAnnotations";
    required {
        compartment_id = query "compartmentId" (String);
        dataset_id = query "datasetId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AnnotationLifecycleState);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The user or principal that made the last update.
        updated_by = query "updatedBy" (String);
        /// Filters by the OCID of the record.
        record_id = query "recordId" (String);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: at or before this time.
        time_created_less_than_or_equal_to = query "timeCreatedLessThanOrEqualTo" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAnnotationsSortBy);
    }
    returns {
        pages(models::AnnotationCollection),
        items(models::AnnotationSummary = |page| page.items),
    }
}
