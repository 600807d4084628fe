// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the analytics instance.
    ///
    /// The response has the header `etag`.
    GetAnalyticsInstance = GET "/analyticsInstances/{analyticsInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/GetAnalyticsInstance";
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
    }
    returns { json(models::AnalyticsInstance), state(models::AnalyticsInstanceLifecycleState) }
}
