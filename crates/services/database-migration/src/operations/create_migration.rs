// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a migration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateMigration = POST "/migrations",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/CreateMigration";
    facts {
        with_retry_token();
        with_secret_fields(&["accessKeyId", "password", "secretAccessKey"]);
    }
    required {
        create_migration_details = json(models::CreateMigrationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Migration) }
    then {
        settled(get_migration, models::Migration, models::MigrationLifecycleState);
        with_id("migrationId", "id");
    }
}
