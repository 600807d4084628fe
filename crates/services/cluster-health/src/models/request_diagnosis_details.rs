// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a diagnosis to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDiagnosisDetails {
    /// The health check keys.
    pub health_check_keys: Vec<String>,
}

model! {
    RequestDiagnosisDetails {
        required {
            health_check_keys = "healthCheckKeys", with_health_check_keys([String]);
        }
    }
}
