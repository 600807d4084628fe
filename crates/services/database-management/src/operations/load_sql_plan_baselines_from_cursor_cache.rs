// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Loads the SQL plan baselines from the cursor cache.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    LoadSqlPlanBaselinesFromCursorCache =
        POST "/managedDatabases/{managedDatabaseId}/sqlPlanBaselines/actions/loadSqlPlanBaselinesFromCursorCache",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/LoadSqlPlanBaselinesFromCursorCache";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        load_sql_plan_baselines_from_cursor_cache_details =
            json(models::LoadSqlPlanBaselinesFromCursorCacheDetails);
    }
    returns { json(models::SqlPlanBaselineJob) }
}
