// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log analytics entity type.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLogAnalyticsEntityType =
        GET "/namespaces/{namespaceName}/logAnalyticsEntityTypes/{entityTypeName}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntityType/GetLogAnalyticsEntityType";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        entity_type_name = path "entityTypeName" (String);
    }
    returns {
        json(models::LogAnalyticsEntityType),
        state(models::LogAnalyticsEntityTypeLifecycleState),
    }
}
