// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a direct connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectConnectorDetails {}

model! {
    DirectConnectorDetails, "connectorType" = "DIRECT" {
        optional {}
    }
}
