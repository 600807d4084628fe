// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database insight.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateDatabaseInsight = POST "/databaseInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/CreateDatabaseInsight";
    facts { with_retry_token(); }
    required {
        create_database_insight_details = json(models::CreateDatabaseInsightDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseInsight) }
    then {
        settled(get_database_insight, models::DatabaseInsight,
            models::DatabaseInsightLifecycleState);
        with_id("databaseInsightId", "id");
    }
}
