// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a monitoring template.
    ///
    /// The response has the header `etag`.
    CreateMonitoringTemplate = POST "/monitoringTemplates",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoringTemplate/CreateMonitoringTemplate";
    facts { with_retry_token(); }
    required {
        create_monitoring_template_details = json(models::CreateMonitoringTemplateDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MonitoringTemplate) }
    then {
        settled(get_monitoring_template, models::MonitoringTemplate,
            models::MonitoringTemplateLifecycleState);
        with_id("monitoringTemplateId", "id");
    }
}
