// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the export sets.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListExportSets = GET "/exportSets",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/ExportSetSummary/ListExportSets";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        availability_domain = query "availabilityDomain" (String);
    }
    optional {
        /// The maximum number of items per page. From 1 to 4,096.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ExportSetLifecycleState);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListExportSetsSortBy);
        /// The sort order. Default: descending, except for numbers.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::ExportSetSummary>), items(models::ExportSetSummary) }
}
