// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the space budget.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeSpaceBudget =
        POST "/managedDatabases/{managedDatabaseId}/sqlPlanBaselines/actions/changeSpaceBudget",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ChangeSpaceBudget";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        change_space_budget_details = json(models::ChangeSpaceBudgetDetails);
    }
    returns { empty }
}
