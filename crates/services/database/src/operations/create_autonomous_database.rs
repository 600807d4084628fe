// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an autonomous database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAutonomousDatabase = POST "/autonomousDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/CreateAutonomousDatabase";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["adminPassword", "hsmPassword", "ttsBundleUrl"]);
    }
    required {
        create_autonomous_database_base = json(models::CreateAutonomousDatabaseBase);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::AutonomousDatabase) }
    then {
        settled(get_autonomous_database, models::AutonomousDatabase,
            models::AutonomousDatabaseLifecycleState);
        with_id("autonomousDatabaseId", "id");
    }
}
