// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the endpoint.
    ValidateEndpoint = POST "/namespaces/{namespaceName}/sources/actions/validateEndpoint",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/ValidateEndpoint";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_endpoint = json(models::LogAnalyticsEndpoint);
    }
    returns { json(models::ValidateEndpointResult) }
}
