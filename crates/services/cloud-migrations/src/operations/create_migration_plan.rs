// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a migration plan.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateMigrationPlan = POST "/migrationPlans",
        "https://docs.oracle.com/iaas/api/#/en/ocm/20220919/MigrationPlan/CreateMigrationPlan";
    facts { with_retry_token(); }
    required {
        create_migration_plan_details = json(models::CreateMigrationPlanDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MigrationPlan) }
    then {
        settled(get_migration_plan, models::MigrationPlan, models::MigrationPlanLifecycleState);
        with_id("migrationPlanId", "id");
    }
}
