// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the alarm conditions.
    ListAlarmConditions = GET "/monitoringTemplates/{monitoringTemplateId}/alarmConditions",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/AlarmCondition/ListAlarmConditions";
    required {
        monitoring_template_id = path "monitoringTemplateId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `timeUpdated`.
        sort_by = query "sortBy" (models::ListAlarmConditionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the status.
        status = query "status" (models::AlarmConditionStatus);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AlarmConditionLifecycleState);
        /// Filters by the types of the resources.
        resource_types = query_each "resourceTypes" ([String]);
        /// Filters by the name of the metric.
        metric_name = query_each "metricName" ([String]);
    }
    returns {
        pages(models::AlarmConditionCollection),
        items(models::AlarmConditionSummary = |page| page.items),
    }
}
