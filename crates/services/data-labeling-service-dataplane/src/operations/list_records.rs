// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the records.
    ListRecords = GET "/records",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/RecordCollection/ListRecords";
    required {
        compartment_id = query "compartmentId" (String);
        dataset_id = query "datasetId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RecordLifecycleState);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by whether the record is labeled and has annotations.
        is_labeled = query "isLabeled" (bool);
        /// Filters by the annotation labels: with this text anywhere in it.
        annotation_labels_contains = query_each "annotationLabelsContains" ([String]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListRecordsSortBy);
    }
    returns { pages(models::RecordCollection), items(models::RecordSummary = |page| page.items) }
}
