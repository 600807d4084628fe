// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the alarm condition.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteAlarmCondition =
        DELETE "/monitoringTemplates/{monitoringTemplateId}/alarmConditions/{alarmConditionId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/AlarmCondition/DeleteAlarmCondition";
    facts { without_default_retry(); }
    required {
        alarm_condition_id = path "alarmConditionId" (String);
        monitoring_template_id = path "monitoringTemplateId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_alarm_condition); }
}
