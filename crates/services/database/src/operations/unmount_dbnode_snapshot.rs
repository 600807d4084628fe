// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unmounts the DB node snapshot.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UnmountDbnodeSnapshot = POST "/dbnodeSnapshots/{dbnodeSnapshotId}/actions/unmount",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbnodeSnapshot/UnmountDbnodeSnapshot";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        dbnode_snapshot_id = path "dbnodeSnapshotId" (String);
        unmount_dbnode_snapshot_details = json(models::UnmountDbnodeSnapshotDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DbnodeSnapshot) }
    then {
        settled(get_dbnode_snapshot, models::DbnodeSnapshot, models::DbnodeSnapshotLifecycleState);
        with_id("dbnodeSnapshotId", "id");
    }
}
