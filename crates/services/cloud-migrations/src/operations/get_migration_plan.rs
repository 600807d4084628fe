// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the migration plan.
    ///
    /// The response has the header `etag`.
    GetMigrationPlan = GET "/migrationPlans/{migrationPlanId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationPlan/GetMigrationPlan";
    required {
        migration_plan_id = path "migrationPlanId" (String);
    }
    returns { json(models::MigrationPlan), state(models::MigrationPlanLifecycleState) }
}
