// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the high frequency automatic SPM evolve advisor task.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    EnableHighFrequencyAutomaticSpmEvolveAdvisorTask =
        POST "/managedDatabases/{managedDatabaseId}/sqlPlanBaselines/actions/enableHighFrequencyAutomaticSpmEvolveAdvisorTask",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/EnableHighFrequencyAutomaticSpmEvolveAdvisorTask";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        enable_high_frequency_automatic_spm_evolve_advisor_task_details =
            json(models::EnableHighFrequencyAutomaticSpmEvolveAdvisorTaskDetails);
    }
    returns { empty }
}
