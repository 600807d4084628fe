// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rotates the distributed autonomous database passwords.
    ///
    /// The response has the header `opc-work-request-id`.
    RotateDistributedAutonomousDatabasePasswords =
        POST "/distributedAutonomousDatabases/{distributedAutonomousDatabaseId}/actions/rotateDbPasswords",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedAutonomousDatabase/RotateDistributedAutonomousDatabasePasswords";
    facts {
        with_retry_token();
        with_secret_fields(&["adminPassword"]);
    }
    required {
        distributed_autonomous_database_id = path "distributedAutonomousDatabaseId" (String);
        rotate_distributed_autonomous_database_passwords_details =
            json(models::RotateDistributedAutonomousDatabasePasswordsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_distributed_autonomous_database, models::DistributedAutonomousDatabase,
            models::DistributedAutonomousDatabaseLifecycleState);
    }
}
