// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log analytics object collection rule.
    ///
    /// The response has the header `etag`.
    GetLogAnalyticsObjectCollectionRule =
        GET "/namespaces/{namespaceName}/logAnalyticsObjectCollectionRules/{logAnalyticsObjectCollectionRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsObjectCollectionRule/GetLogAnalyticsObjectCollectionRule";
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_object_collection_rule_id = path "logAnalyticsObjectCollectionRuleId"
            (String);
    }
    returns {
        json(models::LogAnalyticsObjectCollectionRule),
        state(models::LogAnalyticsObjectCollectionRuleLifecycleState),
    }
}
