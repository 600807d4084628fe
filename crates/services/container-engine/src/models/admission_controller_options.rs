// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Admission controller options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdmissionControllerOptions {
    /// Whether the pod security policy is enabled.
    pub is_pod_security_policy_enabled: Option<bool>,
}

model! {
    AdmissionControllerOptions {
        optional {
            is_pod_security_policy_enabled = "isPodSecurityPolicyEnabled",
                with_is_pod_security_policy_enabled(bool);
        }
    }
}
