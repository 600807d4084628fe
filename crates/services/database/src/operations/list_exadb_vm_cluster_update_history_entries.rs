// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ExaDB VM cluster update history entries.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListExadbVmClusterUpdateHistoryEntries =
        GET "/exadbVmClusters/{exadbVmClusterId}/updateHistoryEntries",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmClusterUpdateHistoryEntry/ListExadbVmClusterUpdateHistoryEntries";
    facts { without_default_retry(); }
    required {
        exadb_vm_cluster_id = path "exadbVmClusterId" (String);
    }
    optional {
        /// Filters by the type of the update.
        update_type = query "updateType" (models::ExadbVmClusterUpdateHistoryEntryUpdateType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::ExadbVmClusterUpdateHistoryEntrySummary>),
        items(models::ExadbVmClusterUpdateHistoryEntrySummary),
    }
}
