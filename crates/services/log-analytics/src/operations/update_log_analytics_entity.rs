// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the log analytics entity.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateLogAnalyticsEntity =
        PUT "/namespaces/{namespaceName}/logAnalyticsEntities/{logAnalyticsEntityId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntity/UpdateLogAnalyticsEntity";
    facts {
        without_default_retry();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_entity_id = path "logAnalyticsEntityId" (String);
        update_log_analytics_entity_details = json(models::UpdateLogAnalyticsEntityDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LogAnalyticsEntity) }
    then {
        settled(get_log_analytics_entity, models::LogAnalyticsEntity,
            models::LogAnalyticsEntityLifecycleState);
    }
}
