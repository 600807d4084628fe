// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OLVM VNIC profile properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmVnicProfileProperties {
    /// The comment.
    pub comment: Option<String>,
    /// The custom properties.
    pub custom_properties: Option<Vec<models::OlvmCustomProperty>>,
    /// The description.
    pub description: Option<String>,
    /// Whether the passthrough network interface can be migrated.
    pub is_migratable: Option<bool>,
    /// The VNIC profile name.
    pub vnic_profile_name: String,
    /// Whether the vNIC is a passthrough device.
    pub pass_through: Option<models::OlvmVnicProfilePropertiesPassThrough>,
    /// Whether port mirroring is enabled.
    pub is_port_mirroring: Option<bool>,
}

model! {
    OlvmVnicProfileProperties {
        comment = "comment";
        custom_properties = "customProperties";
        description = "description";
        is_migratable = "isMigratable";
        vnic_profile_name = "vnicProfileName";
        pass_through = "passThrough";
        is_port_mirroring = "isPortMirroring";
    }
}
