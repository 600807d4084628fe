// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the supported phases.
    RetrieveSupportedPhases = POST "/migrations/{migrationId}/actions/getSupportedPhases",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/RetrieveSupportedPhases";
    required {
        migration_id = path "migrationId" (String);
    }
    returns { json(models::MigrationPhaseCollection) }
}
