// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the migration to another compartment.
    ChangeMigrationCompartment = POST "/migrations/{migrationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/ChangeMigrationCompartment";
    facts { with_retry_token(); }
    required {
        migration_id = path "migrationId" (String);
        change_migration_compartment_details = json(models::ChangeMigrationCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_migration, models::Migration, models::MigrationLifecycleState); }
}
