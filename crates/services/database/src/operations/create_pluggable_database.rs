// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pluggable database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreatePluggableDatabase = POST "/pluggableDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabase/CreatePluggableDatabase";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["containerDatabaseAdminPassword", "dblinkUserPassword", "pdbAdminPassword", "sourceContainerDatabaseAdminPassword", "tdeWalletPassword"]);
    }
    required {
        create_pluggable_database_details = json(models::CreatePluggableDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PluggableDatabase) }
    then {
        settled(get_pluggable_database, models::PluggableDatabase,
            models::PluggableDatabaseLifecycleState);
        with_id("pluggableDatabaseId", "id");
    }
}
