// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the node backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetNodeBackup = GET "/bdsInstances/{bdsInstanceId}/nodeBackups/{nodeBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/GetNodeBackup";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        node_backup_id = path "nodeBackupId" (String);
    }
    returns { json(models::NodeBackup), state(models::NodeBackupLifecycleState) }
}
