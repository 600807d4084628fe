// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the alarm condition.
    ///
    /// The response has the header `etag`.
    UpdateAlarmCondition =
        PUT "/monitoringTemplates/{monitoringTemplateId}/alarmConditions/{alarmConditionId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/AlarmCondition/UpdateAlarmCondition";
    required {
        alarm_condition_id = path "alarmConditionId" (String);
        monitoring_template_id = path "monitoringTemplateId" (String);
        update_alarm_condition_details = json(models::UpdateAlarmConditionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AlarmCondition) }
    then {
        settled(get_alarm_condition, models::AlarmCondition, models::AlarmConditionLifecycleState);
    }
}
