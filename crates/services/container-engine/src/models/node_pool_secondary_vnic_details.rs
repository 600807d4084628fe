// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node pool secondary VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodePoolSecondaryVnicDetails {
    /// The details of the VNIC to create.
    pub create_vnic_details: models::CreateVnicDetails,
    /// The display name.
    pub display_name: Option<String>,
    /// The index of the physical NIC that the VNIC uses. Some bare metal shapes have two NICs.
    pub nic_index: Option<i64>,
}

model! {
    NodePoolSecondaryVnicDetails {
        required {
            create_vnic_details = "createVnicDetails",
                with_create_vnic_details(models::CreateVnicDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            nic_index = "nicIndex", with_nic_index(i64);
        }
    }
}
