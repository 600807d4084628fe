// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the monitoring template.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMonitoringTemplate = PUT "/monitoringTemplates/{monitoringTemplateId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoringTemplate/UpdateMonitoringTemplate";
    facts { without_default_retry(); }
    required {
        monitoring_template_id = path "monitoringTemplateId" (String);
        update_monitoring_template_details = json(models::UpdateMonitoringTemplateDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MonitoringTemplate) }
    then {
        settled(get_monitoring_template, models::MonitoringTemplate,
            models::MonitoringTemplateLifecycleState);
    }
}
