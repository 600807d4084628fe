// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the replication.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteReplication = DELETE "/replications/{replicationId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Replication/DeleteReplication";
    facts { without_default_retry(); }
    required {
        replication_id = path "replicationId" (String);
    }
    optional {
        /// The mode of the deletion.
        delete_mode = query "deleteMode" (models::DeleteReplicationDeleteMode);
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_replication); }
}
