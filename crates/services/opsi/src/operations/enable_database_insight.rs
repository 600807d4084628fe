// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the database insight.
    ///
    /// The response has the header `opc-work-request-id`.
    EnableDatabaseInsight = POST "/databaseInsights/{databaseInsightId}/actions/enable",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/EnableDatabaseInsight";
    facts { with_retry_token(); }
    required {
        database_insight_id = path "databaseInsightId" (String);
        enable_database_insight_details = json(models::EnableDatabaseInsightDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_database_insight, models::DatabaseInsight,
            models::DatabaseInsightLifecycleState);
    }
}
