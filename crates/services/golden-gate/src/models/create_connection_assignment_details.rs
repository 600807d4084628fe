// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a connection assignment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionAssignmentDetails {
    /// The OCID of the connection.
    pub connection_id: String,
    /// The OCID of the deployment.
    pub deployment_id: String,
}

model! {
    CreateConnectionAssignmentDetails {
        required {
            connection_id = "connectionId", with_connection_id(String);
            deployment_id = "deploymentId", with_deployment_id(String);
        }
    }
}
