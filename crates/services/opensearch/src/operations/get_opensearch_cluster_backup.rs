// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OpenSearch cluster backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOpensearchClusterBackup = GET "/opensearchClusterBackups/{opensearchClusterBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/OpensearchClusterBackup/GetOpensearchClusterBackup";
    facts { without_default_retry(); }
    required {
        opensearch_cluster_backup_id = path "opensearchClusterBackupId" (String);
    }
    returns {
        json(models::OpensearchClusterBackup),
        state(models::OpensearchClusterBackupLifecycleState),
    }
}
