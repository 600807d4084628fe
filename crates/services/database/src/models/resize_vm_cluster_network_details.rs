// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VM cluster network to resize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResizeVmClusterNetworkDetails {
    /// The action.
    pub action: models::ResizeVmClusterNetworkAction,
    /// The details of the client and backup networks.
    pub vm_networks: Vec<models::VmNetworkDetails>,
}

model! {
    ResizeVmClusterNetworkDetails {
        required {
            action = "action", with_action(models::ResizeVmClusterNetworkAction);
            vm_networks = "vmNetworks", with_vm_networks([models::VmNetworkDetails]);
        }
    }
}
