// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log analytics entity.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLogAnalyticsEntity =
        GET "/namespaces/{namespaceName}/logAnalyticsEntities/{logAnalyticsEntityId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntity/GetLogAnalyticsEntity";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_entity_id = path "logAnalyticsEntityId" (String);
    }
    optional {
        /// Whether the response contains the number of associated log sources.
        is_show_associated_sources_count = query "isShowAssociatedSourcesCount" (bool);
    }
    returns { json(models::LogAnalyticsEntity), state(models::LogAnalyticsEntityLifecycleState) }
}
