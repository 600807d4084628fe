// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ingestion log entries of a file sync, one for each file.
    ListVectorStoreConnectorFileSyncIngestionLogs =
        GET "/vectorStoreConnectorFileSyncs/{vectorStoreConnectorFileSyncId}/ingestionLogs",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/FileSyncIngestionLogsCollection/ListVectorStoreConnectorFileSyncIngestionLogs";
    required {
        vector_store_connector_file_sync_id = path "vectorStoreConnectorFileSyncId" (String);
    }
    optional {
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::ListVectorStoreConnectorFileSyncIngestionLogsLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `status`.
        sort_by = query "sortBy" (models::ListVectorStoreConnectorFileSyncIngestionLogsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::FileSyncIngestionLogsCollection),
        items(models::FileSyncIngestionLogs = |page| page.items),
    }
}
