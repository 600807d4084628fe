// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

use crate::models;

/// A health check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheck {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The method.
    pub method: Option<models::HealthCheckMethod>,
    /// The path.
    pub path: Option<String>,
    /// The headers.
    pub headers: Option<BTreeMap<String, Secret>>,
    /// The expected response code groups.
    pub expected_response_code_group: Option<Vec<models::HealthCheckExpectedResponseCodeGroup>>,
    /// Whether the response text check is enabled.
    pub is_response_text_check_enabled: Option<bool>,
    /// The expected response text.
    pub expected_response_text: Option<String>,
    /// The interval in seconds.
    pub interval_in_seconds: Option<i64>,
    /// The timeout in seconds.
    pub timeout_in_seconds: Option<i64>,
    /// The healthy threshold.
    pub healthy_threshold: Option<i64>,
    /// The unhealthy threshold.
    pub unhealthy_threshold: Option<i64>,
}

model! {
    HealthCheck {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            method = "method", with_method(models::HealthCheckMethod);
            path = "path", with_path(String);
            headers = "headers", with_headers({Secret});
            expected_response_code_group = "expectedResponseCodeGroup",
                with_expected_response_code_group([models::HealthCheckExpectedResponseCodeGroup]);
            is_response_text_check_enabled = "isResponseTextCheckEnabled",
                with_is_response_text_check_enabled(bool);
            expected_response_text = "expectedResponseText", with_expected_response_text(String);
            interval_in_seconds = "intervalInSeconds", with_interval_in_seconds(i64);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
            healthy_threshold = "healthyThreshold", with_healthy_threshold(i64);
            unhealthy_threshold = "unhealthyThreshold", with_unhealthy_threshold(i64);
        }
    }
}
