// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Prepares the statement.
    PrepareStatement = GET "/query/prepare",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/QueryResultCollection/PrepareStatement";
    required {
        compartment_id = query "compartmentId" (String);
        statement = query "statement" (String);
    }
    optional {
        /// Whether to get query plan.
        is_get_query_plan = query "isGetQueryPlan" (bool);
    }
    returns { json(models::PreparedStatement) }
}
