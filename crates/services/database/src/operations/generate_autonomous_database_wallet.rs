// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates an autonomous database wallet.
    ///
    /// The response has the headers `etag` and `last-modified`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GenerateAutonomousDatabaseWallet =
        POST "/autonomousDatabases/{autonomousDatabaseId}/actions/generateWallet",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/GenerateAutonomousDatabaseWallet";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
        generate_autonomous_database_wallet_details =
            json(models::GenerateAutonomousDatabaseWalletDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { stream }
    then {
        settled(get_autonomous_database, models::AutonomousDatabase,
            models::AutonomousDatabaseLifecycleState);
    }
}
