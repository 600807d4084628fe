// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the log analytics EM bridge.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteLogAnalyticsEmBridge =
        DELETE "/namespaces/{namespaceName}/logAnalyticsEmBridges/{logAnalyticsEmBridgeId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEmBridge/DeleteLogAnalyticsEmBridge";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_em_bridge_id = path "logAnalyticsEmBridgeId" (String);
    }
    optional {
        /// Whether to delete entities.
        is_delete_entities = query "isDeleteEntities" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_log_analytics_em_bridge); }
}
