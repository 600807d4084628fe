// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the log analytics object collection rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateLogAnalyticsObjectCollectionRule =
        PUT "/namespaces/{namespaceName}/logAnalyticsObjectCollectionRules/{logAnalyticsObjectCollectionRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsObjectCollectionRule/UpdateLogAnalyticsObjectCollectionRule";
    facts {
        without_default_retry();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_object_collection_rule_id = path "logAnalyticsObjectCollectionRuleId"
            (String);
        update_log_analytics_object_collection_rule_details =
            json(models::UpdateLogAnalyticsObjectCollectionRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LogAnalyticsObjectCollectionRule) }
    then {
        settled(get_log_analytics_object_collection_rule, models::LogAnalyticsObjectCollectionRule,
            models::LogAnalyticsObjectCollectionRuleLifecycleState);
    }
}
