// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log analytics log group.
    ///
    /// The response has the header `etag`.
    GetLogAnalyticsLogGroup =
        GET "/namespaces/{namespaceName}/logAnalyticsLogGroups/{logAnalyticsLogGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLogGroup/GetLogAnalyticsLogGroup";
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_log_group_id = path "logAnalyticsLogGroupId" (String);
    }
    returns { json(models::LogAnalyticsLogGroup) }
}
