// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rotates the autonomous container database encryption key.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RotateAutonomousContainerDatabaseEncryptionKey =
        POST "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/actions/rotateKey",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/RotateAutonomousContainerDatabaseEncryptionKey";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body:
        /// [`RotateAutonomousContainerDatabaseEncryptionKeyDetails`](crate::models::RotateAutonomousContainerDatabaseEncryptionKeyDetails).
        rotate_autonomous_container_database_encryption_key_details =
            json(models::RotateAutonomousContainerDatabaseEncryptionKeyDetails);
    }
    returns { json(models::AutonomousContainerDatabase) }
    then {
        settled(get_autonomous_container_database, models::AutonomousContainerDatabase,
            models::AutonomousContainerDatabaseLifecycleState);
        with_id("autonomousContainerDatabaseId", "id");
    }
}
