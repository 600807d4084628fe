// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the alarm condition.
    ///
    /// The response has the header `etag`.
    GetAlarmCondition =
        GET "/monitoringTemplates/{monitoringTemplateId}/alarmConditions/{alarmConditionId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/AlarmCondition/GetAlarmCondition";
    required {
        alarm_condition_id = path "alarmConditionId" (String);
        monitoring_template_id = path "monitoringTemplateId" (String);
    }
    returns { json(models::AlarmCondition), state(models::AlarmConditionLifecycleState) }
}
