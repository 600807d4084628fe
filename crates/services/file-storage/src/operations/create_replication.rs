// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a replication.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateReplication = POST "/replications",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Replication/CreateReplication";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_replication_details = json(models::CreateReplicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Replication) }
    then {
        settled(get_replication, models::Replication, models::ReplicationLifecycleState);
        with_id("replicationId", "id");
    }
}
