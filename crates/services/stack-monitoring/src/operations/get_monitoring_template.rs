// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitoring template.
    ///
    /// The response has the header `etag`.
    GetMonitoringTemplate = GET "/monitoringTemplates/{monitoringTemplateId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoringTemplate/GetMonitoringTemplate";
    required {
        monitoring_template_id = path "monitoringTemplateId" (String);
    }
    returns { json(models::MonitoringTemplate), state(models::MonitoringTemplateLifecycleState) }
}
