// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a log analytics object collection rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateLogAnalyticsObjectCollectionRule =
        POST "/namespaces/{namespaceName}/logAnalyticsObjectCollectionRules",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsObjectCollectionRule/CreateLogAnalyticsObjectCollectionRule";
    facts {
        without_default_retry();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        create_log_analytics_object_collection_rule_details =
            json(models::CreateLogAnalyticsObjectCollectionRuleDetails);
    }
    returns { json(models::LogAnalyticsObjectCollectionRule) }
    then {
        settled(get_log_analytics_object_collection_rule, models::LogAnalyticsObjectCollectionRule,
            models::LogAnalyticsObjectCollectionRuleLifecycleState);
        with_id("logAnalyticsObjectCollectionRuleId", "id");
    }
}
