// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Clones the migration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CloneMigration = POST "/migrations/{migrationId}/actions/clone",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/CloneMigration";
    facts {
        with_retry_token();
        with_secret_fields(&["accessKeyId", "secretAccessKey"]);
    }
    required {
        migration_id = path "migrationId" (String);
        clone_migration_details = json(models::CloneMigrationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
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
