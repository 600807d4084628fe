// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the alarm history.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAlarmHistory = GET "/alarms/{alarmId}/history",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/AlarmHistoryCollection/GetAlarmHistory";
    facts { without_default_retry(); }
    required {
        alarm_id = path "alarmId" (String);
    }
    optional {
        /// The alarm historytype.
        alarm_historytype = query "alarmHistorytype" (models::GetAlarmHistoryAlarmHistorytype);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Default: `1000`.
        limit = query "limit" (i64);
        /// Filters by the time of the event: at or after this time.
        timestamp_greater_than_or_equal_to = query "timestampGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time of the event: before this time.
        timestamp_less_than = query "timestampLessThan" (DateTime<Utc>);
    }
    returns {
        pages(models::AlarmHistoryCollection),
        items(models::AlarmHistoryEntry = |page| page.entries),
    }
}
