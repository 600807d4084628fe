// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the migration.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMigration = PUT "/migrations/{migrationId}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/UpdateMigration";
    facts { with_secret_fields(&["accessKeyId", "password", "secretAccessKey"]); }
    required {
        migration_id = path "migrationId" (String);
        update_migration_details = json(models::UpdateMigrationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_migration, models::Migration, models::MigrationLifecycleState); }
}
