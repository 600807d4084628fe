// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the migration plan.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMigrationPlan = DELETE "/migrationPlans/{migrationPlanId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationPlan/DeleteMigrationPlan";
    required {
        migration_plan_id = path "migrationPlanId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_migration_plan); }
}
