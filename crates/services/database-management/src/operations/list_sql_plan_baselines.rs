// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the SQL plan baselines.
    ListSqlPlanBaselines = GET "/managedDatabases/{managedDatabaseId}/sqlPlanBaselines",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListSqlPlanBaselines";
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// Filters by the name of the plan.
        plan_name = query "planName" (String);
        /// Filters by the handle of the SQL statement.
        sql_handle = query "sqlHandle" (String);
        /// Filters by the SQL text.
        sql_text = query "sqlText" (String);
        /// Whether the feature or resource is enabled.
        is_enabled = query "isEnabled" (bool);
        /// Whether it is accepted.
        is_accepted = query "isAccepted" (bool);
        /// Whether it is reproduced.
        is_reproduced = query "isReproduced" (bool);
        /// Whether the plans or plan baselines are fixed. Fixed plans take precedence over
        /// non-fixed plans.
        is_fixed = query "isFixed" (bool);
        /// Whether it is adaptive.
        is_adaptive = query "isAdaptive" (bool);
        /// Filters by the origin.
        origin = query "origin" (models::SqlPlanBaselineOrigin);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSqlPlanBaselinesSortBy);
        /// The sort order: ascending or descending. Default: `DESC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Whether the plan is purged after a period without use.
        is_auto_purged = query "isAutoPurged" (bool);
        /// Filters by the time of the last execution: after this time.
        time_last_executed_greater_than = query "timeLastExecutedGreaterThan" (DateTime<Utc>);
        /// Filters by the time of the last execution: before this time.
        time_last_executed_less_than = query "timeLastExecutedLessThan" (DateTime<Utc>);
        /// Whether the never is executed.
        is_never_executed = query "isNeverExecuted" (bool);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::SqlPlanBaselineCollection),
        items(models::SqlPlanBaselineSummary = |page| page.items),
    }
}
