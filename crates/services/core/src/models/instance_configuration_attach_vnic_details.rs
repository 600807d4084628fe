// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance configuration attach VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationAttachVnicDetails {
    /// The details of the VNIC to create.
    pub create_vnic_details: Option<models::InstanceConfigurationCreateVnicDetails>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The index of the physical NIC that the VNIC uses. Some bare metal shapes have two NICs.
    /// Default: `0`.
    pub nic_index: Option<i64>,
}

model! {
    InstanceConfigurationAttachVnicDetails {
        optional {
            create_vnic_details = "createVnicDetails",
                with_create_vnic_details(models::InstanceConfigurationCreateVnicDetails);
            display_name = "displayName", with_display_name(String);
            nic_index = "nicIndex", with_nic_index(i64);
        }
    }
}
