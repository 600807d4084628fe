// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds migration objects.
    AddMigrationObjects = POST "/migrations/{migrationId}/actions/addMigrationObjects",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/AddMigrationObjects";
    required {
        migration_id = path "migrationId" (String);
        migration_object_collection = json(models::MigrationObjectCollection);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_migration, models::Migration, models::MigrationLifecycleState); }
}
