// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a private end point connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndPointConnectorDetails {
    /// The OCID of the private endpoint.
    pub private_end_point_id: String,
}

model! {
    PrivateEndPointConnectorDetails, "connectorType" = "PE" {
        required {
            private_end_point_id = "privateEndPointId", with_private_end_point_id(String);
        }
    }
}
