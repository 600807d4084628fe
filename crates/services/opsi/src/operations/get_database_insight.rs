// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database insight.
    ///
    /// The response has the header `etag`.
    GetDatabaseInsight = GET "/databaseInsights/{databaseInsightId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/GetDatabaseInsight";
    required {
        database_insight_id = path "databaseInsightId" (String);
    }
    returns { json(models::DatabaseInsight), state(models::DatabaseInsightLifecycleState) }
}
