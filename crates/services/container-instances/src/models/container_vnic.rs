// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerVnic {
    /// The ID of the VNIC.
    pub vnic_id: Option<String>,
}

model! {
    ContainerVnic {
        vnic_id = "vnicId";
    }
}
