// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an alarm condition.
    ///
    /// The response has the header `etag`.
    CreateAlarmCondition = POST "/monitoringTemplates/{monitoringTemplateId}/alarmConditions",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/AlarmCondition/CreateAlarmCondition";
    facts { with_retry_token(); }
    required {
        monitoring_template_id = path "monitoringTemplateId" (String);
        create_alarm_condition_details = json(models::CreateAlarmConditionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AlarmCondition) }
    then {
        settled(get_alarm_condition, models::AlarmCondition, models::AlarmConditionLifecycleState);
        with_id("alarmConditionId", "id");
    }
}
