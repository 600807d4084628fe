// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a protected database.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateProtectedDatabase = POST "/protectedDatabases",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectedDatabase/CreateProtectedDatabase";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_protected_database_details = json(models::CreateProtectedDatabaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::ProtectedDatabase) }
    then {
        settled(get_protected_database, models::ProtectedDatabase,
            models::ProtectedDatabaseLifecycleState);
        with_id("protectedDatabaseId", "id");
    }
}
