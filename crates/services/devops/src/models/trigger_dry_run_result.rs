// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A trigger dry run result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerDryRunResult {
    /// The OCID of the deployment.
    pub deployment_id: String,
}

model! {
    TriggerDryRunResult {
        deployment_id = "deploymentId";
    }
}
