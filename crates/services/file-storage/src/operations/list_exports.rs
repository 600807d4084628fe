// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the exports.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListExports = GET "/exports",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/ExportSummary/ListExports";
    facts { without_default_retry(); }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page. From 1 to 4,096.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the export set.
        export_set_id = query "exportSetId" (String);
        /// Filters by the OCID of the file system.
        file_system_id = query "fileSystemId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ExportLifecycleState);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListExportsSortBy);
        /// The sort order. Default: descending, except for numbers.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::ExportSummary>), items(models::ExportSummary) }
}
