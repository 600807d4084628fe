// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute global image capability schema versions.
    ListComputeGlobalImageCapabilitySchemaVersions =
        GET "/computeGlobalImageCapabilitySchemas/{computeGlobalImageCapabilitySchemaId}/versions",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGlobalImageCapabilitySchemaVersionSummary/ListComputeGlobalImageCapabilitySchemaVersions";
    required {
        compute_global_image_capability_schema_id = path "computeGlobalImageCapabilitySchemaId"
            (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeGlobalImageCapabilitySchemaVersionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::ComputeGlobalImageCapabilitySchemaVersionSummary>),
        items(models::ComputeGlobalImageCapabilitySchemaVersionSummary),
    }
}
