// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OpenSearch cluster backup.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteOpensearchClusterBackup = DELETE "/opensearchClusterBackups/{opensearchClusterBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchClusterBackup/DeleteOpensearchClusterBackup";
    facts { without_default_retry(); }
    required {
        opensearch_cluster_backup_id = path "opensearchClusterBackupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_opensearch_cluster_backup); }
}
