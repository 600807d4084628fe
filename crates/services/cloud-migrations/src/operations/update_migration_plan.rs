// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the migration plan.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMigrationPlan = PUT "/migrationPlans/{migrationPlanId}",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationPlan/UpdateMigrationPlan";
    facts { with_retry_token(); }
    required {
        migration_plan_id = path "migrationPlanId" (String);
        update_migration_plan_details = json(models::UpdateMigrationPlanDetails);
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
    then {
        settled(get_migration_plan, models::MigrationPlan, models::MigrationPlanLifecycleState);
    }
}
