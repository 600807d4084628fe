// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VNIC to attach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachVnicDetails {
    /// The details of the VNIC to create.
    pub create_vnic_details: models::CreateVnicDetails,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The index of the physical NIC that the VNIC uses. Some bare metal shapes have two NICs.
    /// Default: `0`.
    pub nic_index: Option<i64>,
}

model! {
    AttachVnicDetails {
        required {
            create_vnic_details = "createVnicDetails",
                with_create_vnic_details(models::CreateVnicDetails);
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            nic_index = "nicIndex", with_nic_index(i64);
        }
    }
}
