// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A VNIC attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VnicAttachment {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::VnicAttachmentLifecycleState,
    /// The index of the physical NIC that the VNIC uses. Some bare metal shapes have two NICs.
    pub nic_index: Option<i64>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    pub vlan_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The IEEE 802.1Q tag of the VLAN, unique within the VCN. It cannot be changed.
    pub vlan_tag: Option<i64>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
}

model! {
    VnicAttachment {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        instance_id = "instanceId";
        lifecycle_state = "lifecycleState";
        nic_index = "nicIndex";
        subnet_id = "subnetId";
        vlan_id = "vlanId";
        time_created = "timeCreated";
        vlan_tag = "vlanTag";
        vnic_id = "vnicId";
    }
}
