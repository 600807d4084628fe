// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Implements the optimizer statistics advisor recommendations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ImplementOptimizerStatisticsAdvisorRecommendations =
        POST "/managedDatabases/{managedDatabaseId}/optimizerStatisticsAdvisorExecutions/{executionName}/actions/implementRecommendations",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ImplementOptimizerStatisticsAdvisorRecommendations";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        execution_name = path "executionName" (String);
        implement_optimizer_statistics_advisor_recommendations_details =
            json(models::ImplementOptimizerStatisticsAdvisorRecommendationsDetails);
    }
    returns { json(models::Job) }
    then {
        settled(get_job, models::Job, models::JobLifecycleState);
        with_id("jobId", "id");
    }
}
