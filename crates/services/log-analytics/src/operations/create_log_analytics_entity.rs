// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a log analytics entity.
    ///
    /// The response has the header `etag`.
    CreateLogAnalyticsEntity = POST "/namespaces/{namespaceName}/logAnalyticsEntities",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntity/CreateLogAnalyticsEntity";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        create_log_analytics_entity_details = json(models::CreateLogAnalyticsEntityDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LogAnalyticsEntity) }
    then {
        settled(get_log_analytics_entity, models::LogAnalyticsEntity,
            models::LogAnalyticsEntityLifecycleState);
        with_id("logAnalyticsEntityId", "id");
    }
}
