// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a migration.
    ///
    /// The response has the header `etag`.
    CreateMigration = POST "/migrations",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/Migration/CreateMigration";
    facts { with_retry_token(); }
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
