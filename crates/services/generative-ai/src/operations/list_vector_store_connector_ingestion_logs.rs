// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ingestion log entries of a vector store connector, from all its file syncs.
    ListVectorStoreConnectorIngestionLogs =
        GET "/vectorStoreConnectors/{vectorStoreConnectorId}/ingestionLogs",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorIngestionLogsCollection/ListVectorStoreConnectorIngestionLogs";
    required {
        vector_store_connector_id = path "vectorStoreConnectorId" (String);
    }
    optional {
        /// Filters by ingestion status.
        status = query "status" (models::ListVectorStoreConnectorIngestionLogsStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `status`.
        sort_by = query "sortBy" (models::ListVectorStoreConnectorIngestionLogsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::VectorStoreConnectorIngestionLogsCollection),
        items(models::VectorStoreConnectorIngestionLogs = |page| page.items),
    }
}
