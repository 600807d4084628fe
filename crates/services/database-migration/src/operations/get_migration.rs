// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the migration.
    ///
    /// The response has the header `etag`.
    GetMigration = GET "/migrations/{migrationId}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/GetMigration";
    facts { with_secret_fields(&["accessKeyId", "secretAccessKey"]); }
    required {
        migration_id = path "migrationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Migration), state(models::MigrationLifecycleState) }
}
