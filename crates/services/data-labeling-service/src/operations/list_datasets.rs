// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the datasets.
    ListDatasets = GET "/datasets",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling/20211001/DatasetCollection/ListDatasets";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the name of the annotation format.
        annotation_format = query "annotationFormat" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatasetLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatasetsSortBy);
    }
    returns { pages(models::DatasetCollection), items(models::DatasetSummary = |page| page.items) }
}
