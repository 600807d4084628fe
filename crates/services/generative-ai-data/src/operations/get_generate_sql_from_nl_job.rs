// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the generate SQL from the NL job.
    GetGenerateSqlFromNlJob =
        GET "/semanticStores/{semanticStoreId}/generateSqlFromNlJobs/{generateSqlFromNlJobId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-nl2sql/20260325/GenerateSqlFromNlJob/GetGenerateSqlFromNlJob";
    required {
        semantic_store_id = path "semanticStoreId" (String);
        generate_sql_from_nl_job_id = path "generateSqlFromNlJobId" (String);
    }
    returns {
        json(models::GenerateSqlFromNlJob),
        state(models::GenerateSqlFromNlJobLifecycleState),
    }
}
