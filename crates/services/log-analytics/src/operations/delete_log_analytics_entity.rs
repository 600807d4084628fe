// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the log analytics entity.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteLogAnalyticsEntity =
        DELETE "/namespaces/{namespaceName}/logAnalyticsEntities/{logAnalyticsEntityId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntity/DeleteLogAnalyticsEntity";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_entity_id = path "logAnalyticsEntityId" (String);
    }
    optional {
        /// Whether to force the deletion.
        is_force_delete = query "isForceDelete" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_log_analytics_entity); }
}
