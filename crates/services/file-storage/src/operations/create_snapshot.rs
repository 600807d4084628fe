// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a snapshot.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSnapshot = POST "/snapshots",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Snapshot/CreateSnapshot";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_snapshot_details = json(models::CreateSnapshotDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Snapshot) }
    then {
        settled(get_snapshot, models::Snapshot, models::SnapshotLifecycleState);
        with_id("snapshotId", "id");
    }
}
