// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A control access using HTTP methods rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlAccessUsingHttpMethodsRule {
    /// The allowed HTTP methods.
    pub allowed_methods: Vec<String>,
    /// The HTTP status code.
    pub status_code: Option<i64>,
}

model! {
    ControlAccessUsingHttpMethodsRule, "action" = "CONTROL_ACCESS_USING_HTTP_METHODS" {
        required {
            allowed_methods = "allowedMethods", with_allowed_methods([String]);
        }
        optional {
            status_code = "statusCode", with_status_code(i64);
        }
    }
}
