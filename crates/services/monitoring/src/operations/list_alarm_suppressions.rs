// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the alarm suppressions.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAlarmSuppressions = GET "/alarmSuppressions",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/AlarmSuppressionCollection/ListAlarmSuppressions";
    facts { without_default_retry(); }
    optional {
        /// The OCID of the alarm.
        alarm_id = query "alarmId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AlarmSuppressionLifecycleState);
        /// Filters by the level of the suppression.
        level = query "level" (models::AlarmSuppressionLevel);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The type of the target.
        target_type = query "targetType" (models::ListAlarmSuppressionsTargetType);
        /// Whether it is all suppressions. Default: `false`.
        is_all_suppressions = query "isAllSuppressions" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAlarmSuppressionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Default: `1000`.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::AlarmSuppressionCollection),
        items(models::AlarmSuppressionSummary = |page| page.items),
    }
}
