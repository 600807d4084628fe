// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the alarm suppression history.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SummarizeAlarmSuppressionHistory =
        POST "/alarms/{alarmId}/actions/summarizeAlarmSuppressionHistory",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/AlarmSuppression/SummarizeAlarmSuppressionHistory";
    facts { without_default_retry(); }
    required {
        alarm_id = path "alarmId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Default: `1000`.
        limit = query "limit" (i64);
        /// The request body:
        /// [`SummarizeAlarmSuppressionHistoryDetails`](crate::models::SummarizeAlarmSuppressionHistoryDetails).
        summarize_alarm_suppression_history_details =
            json(models::SummarizeAlarmSuppressionHistoryDetails);
    }
    returns {
        pages(models::AlarmSuppressionHistoryItemCollection),
        items(models::AlarmSuppressionHistoryItem = |page| page.items),
    }
}
