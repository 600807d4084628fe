// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the statement.
    SummarizeStatement = GET "/query/summarize",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/QueryResultCollection/SummarizeStatement";
    required {
        compartment_id = query "compartmentId" (String);
        statement = query "statement" (String);
    }
    returns { json(models::StatementSummary) }
}
