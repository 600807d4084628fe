// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Exports the migration plan.
    ExportMigrationPlan = GET "/migrationPlans/{migrationPlanId}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationPlan/ExportMigrationPlan";
    facts { with_accept("text/csv"); }
    required {
        migration_plan_id = path "migrationPlanId" (String);
    }
    returns { text }
}
