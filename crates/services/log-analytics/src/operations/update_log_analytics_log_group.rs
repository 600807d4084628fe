// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the log analytics log group.
    ///
    /// The response has the header `etag`.
    UpdateLogAnalyticsLogGroup =
        PUT "/namespaces/{namespaceName}/logAnalyticsLogGroups/{logAnalyticsLogGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLogGroup/UpdateLogAnalyticsLogGroup";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_log_group_id = path "logAnalyticsLogGroupId" (String);
        update_log_analytics_log_group_details = json(models::UpdateLogAnalyticsLogGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LogAnalyticsLogGroup) }
}
