// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a diagnosis to query by a health check key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDiagnosisByHealthCheckKeyDetails {
    /// The key of the health check.
    pub health_check_key: String,
}

model! {
    QueryDiagnosisByHealthCheckKeyDetails {
        required {
            health_check_key = "healthCheckKey", with_health_check_key(String);
        }
    }
}
