// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SQL plans.
    ListSqlPlans = GET "/databaseInsights/sqlPlans",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/ListSqlPlans";
    required {
        compartment_id = query "compartmentId" (String);
        sql_identifier = query "sqlIdentifier" (String);
        plan_hash = query_each "planHash" ([i64]);
    }
    optional {
        /// The OCID of the database.
        database_id = query "databaseId" (String);
        /// The OCID of the resource.
        id = query "id" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::SqlPlanCollection), items(models::SqlPlanSummary = |page| page.items) }
}
