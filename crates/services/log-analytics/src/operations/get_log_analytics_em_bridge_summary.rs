// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log analytics EM bridge summary.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLogAnalyticsEmBridgeSummary =
        GET "/namespaces/{namespaceName}/logAnalyticsEmBridges/emBridgeSummary",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEmBridge/GetLogAnalyticsEmBridgeSummary";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::LogAnalyticsEmBridgeSummaryReport) }
}
