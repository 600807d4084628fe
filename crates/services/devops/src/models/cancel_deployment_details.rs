// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a deployment to cancel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelDeploymentDetails {
    /// The reason.
    pub reason: String,
}

model! {
    CancelDeploymentDetails {
        required {
            reason = "reason", with_reason(String);
        }
    }
}
