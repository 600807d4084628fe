// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a connector.
    ///
    /// The field `connectorType` selects the variant.
    pub enum ConnectorDetails by "connectorType" {
        Direct(models::DirectConnectorDetails) = "DIRECT", as_direct;
        External(models::ExternalConnectorDetails) = "EXTERNAL", as_external;
        Macs(models::MacsConnectorDetails) = "MACS", as_macs;
        Pe(models::PrivateEndPointConnectorDetails) = "PE", as_pe;
    }
}
