// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the migration.
    ///
    /// The response has the header `etag`.
    GetMigration = GET "/migrations/{migrationId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/Migration/GetMigration";
    required {
        migration_id = path "migrationId" (String);
    }
    returns { json(models::Migration), state(models::MigrationLifecycleState) }
}
