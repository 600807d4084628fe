// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database insight.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDatabaseInsight = PUT "/databaseInsights/{databaseInsightId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/UpdateDatabaseInsight";
    required {
        database_insight_id = path "databaseInsightId" (String);
        update_database_insight_details = json(models::UpdateDatabaseInsightDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_database_insight, models::DatabaseInsight,
            models::DatabaseInsightLifecycleState);
    }
}
