// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An entitlement target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementTarget {
    /// The OCID of the deployment.
    pub deployment_id: String,
}

model! {
    EntitlementTarget {
        required {
            deployment_id = "deploymentId", with_deployment_id(String);
        }
    }
}
