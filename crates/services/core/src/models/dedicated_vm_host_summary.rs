// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a dedicated VM host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedVmHostSummary {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The shape of the dedicated virtual machine host.
    pub dedicated_vm_host_shape: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The fault domain. Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// Whether memory encryption is enabled, which makes an instance a confidential instance.
    pub is_memory_encryption_enabled: Option<bool>,
    /// Whether the dedicated VM host runs only burstable VMs. If false, burstable VMs cannot be
    /// launched on it.
    pub is_burstable: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::DedicatedVmHostLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The number of remaining OCPUs.
    pub remaining_ocpus: f64,
    /// The total number of OCPUs.
    pub total_ocpus: f64,
    /// The total amount of memory in GB.
    pub total_memory_in_gbs: Option<f64>,
    /// The remaining memory, in GB.
    pub remaining_memory_in_gbs: Option<f64>,
    /// The total size of the local volumes in the capacity bucket, in GB.
    pub total_local_volume_in_gbs: Option<f64>,
    /// The remaining local volume, in GB.
    pub remaining_local_volume_in_gbs: Option<f64>,
}

model! {
    DedicatedVmHostSummary {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        dedicated_vm_host_shape = "dedicatedVmHostShape";
        display_name = "displayName";
        fault_domain = "faultDomain";
        id = "id";
        is_memory_encryption_enabled = "isMemoryEncryptionEnabled";
        is_burstable = "isBurstable";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        remaining_ocpus = "remainingOcpus";
        total_ocpus = "totalOcpus";
        total_memory_in_gbs = "totalMemoryInGBs";
        remaining_memory_in_gbs = "remainingMemoryInGBs";
        total_local_volume_in_gbs = "totalLocalVolumeInGBs";
        remaining_local_volume_in_gbs = "remainingLocalVolumeInGBs";
    }
}
