// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the migration.
    ///
    /// The response has the header `etag`.
    UpdateMigration = PUT "/migrations/{migrationId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/Migration/UpdateMigration";
    required {
        migration_id = path "migrationId" (String);
        update_migration_details = json(models::UpdateMigrationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Migration) }
    then { settled(get_migration, models::Migration, models::MigrationLifecycleState); }
}
