// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Applies the monitoring template.
    ///
    /// The response has the header `opc-work-request-id`.
    ApplyMonitoringTemplate = POST "/monitoringTemplates/{monitoringTemplateId}/actions/apply",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoringTemplate/ApplyMonitoringTemplate";
    facts { with_retry_token(); }
    required {
        monitoring_template_id = path "monitoringTemplateId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_monitoring_template, models::MonitoringTemplate,
            models::MonitoringTemplateLifecycleState);
    }
}
