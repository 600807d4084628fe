// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the analytics instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAnalyticsInstance = PUT "/analyticsInstances/{analyticsInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/UpdateAnalyticsInstance";
    facts { without_default_retry(); }
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        update_analytics_instance_details = json(models::UpdateAnalyticsInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AnalyticsInstance) }
    then {
        settled(get_analytics_instance, models::AnalyticsInstance,
            models::AnalyticsInstanceLifecycleState);
    }
}
