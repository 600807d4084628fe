// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// API specification logging policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiSpecificationLoggingPolicies {
    /// The access log.
    pub access_log: Option<models::AccessLogPolicy>,
    /// The execution log.
    pub execution_log: Option<models::ExecutionLogPolicy>,
}

model! {
    ApiSpecificationLoggingPolicies {
        optional {
            access_log = "accessLog", with_access_log(models::AccessLogPolicy);
            execution_log = "executionLog", with_execution_log(models::ExecutionLogPolicy);
        }
    }
}
