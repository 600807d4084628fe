// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Port information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortInformation {
    /// The port number.
    pub port_number: i64,
    /// The type of the port.
    pub port_type: models::PortInformationPortType,
}

model! {
    PortInformation {
        port_number = "portNumber";
        port_type = "portType";
    }
}
