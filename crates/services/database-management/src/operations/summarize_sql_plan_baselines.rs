// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the SQL plan baselines.
    SummarizeSqlPlanBaselines = GET "/managedDatabases/{managedDatabaseId}/sqlPlanBaselineStats",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/SummarizeSqlPlanBaselines";
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::SqlPlanBaselineAggregationCollection),
        items(models::SqlPlanBaselineAggregation = |page| page.items),
    }
}
