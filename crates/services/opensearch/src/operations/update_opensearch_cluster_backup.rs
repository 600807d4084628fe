// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OpenSearch cluster backup.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateOpensearchClusterBackup = PUT "/opensearchClusterBackups/{opensearchClusterBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchClusterBackup/UpdateOpensearchClusterBackup";
    facts { without_default_retry(); }
    required {
        opensearch_cluster_backup_id = path "opensearchClusterBackupId" (String);
        update_opensearch_cluster_backup_details =
            json(models::UpdateOpensearchClusterBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_opensearch_cluster_backup, models::OpensearchClusterBackup,
            models::OpensearchClusterBackupLifecycleState);
    }
}
