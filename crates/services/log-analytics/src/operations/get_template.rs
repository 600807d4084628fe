// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the template.
    ///
    /// The response has the header `etag`.
    GetTemplate = GET "/namespaces/{namespaceName}/templates/{templateId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsTemplate/GetTemplate";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        template_id = path "templateId" (String);
    }
    returns {
        json(models::LogAnalyticsTemplate),
        state(models::LogAnalyticsTemplateLifecycleState),
    }
}
