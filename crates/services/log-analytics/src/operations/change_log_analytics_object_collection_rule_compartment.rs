// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the log analytics object collection rule to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeLogAnalyticsObjectCollectionRuleCompartment =
        POST "/namespaces/{namespaceName}/logAnalyticsObjectCollectionRules/{logAnalyticsObjectCollectionRuleId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsObjectCollectionRule/ChangeLogAnalyticsObjectCollectionRuleCompartment";
    facts {
        without_default_retry();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_object_collection_rule_id = path "logAnalyticsObjectCollectionRuleId"
            (String);
        change_log_analytics_object_collection_rule_compartment_details =
            json(models::ChangeLogAnalyticsObjectCollectionRuleCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_log_analytics_object_collection_rule, models::LogAnalyticsObjectCollectionRule,
            models::LogAnalyticsObjectCollectionRuleLifecycleState);
    }
}
