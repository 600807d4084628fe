// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a dedicated VM host instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedVmHostInstanceSummary {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// Whether memory encryption is enabled, which makes an instance a confidential instance.
    pub is_memory_encryption_enabled: Option<bool>,
    /// Whether the dedicated VM host runs only burstable VMs. If false, burstable VMs cannot be
    /// launched on it.
    pub is_burstable: Option<bool>,
    /// The shape.
    pub shape: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    DedicatedVmHostInstanceSummary {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        instance_id = "instanceId";
        is_memory_encryption_enabled = "isMemoryEncryptionEnabled";
        is_burstable = "isBurstable";
        shape = "shape";
        time_created = "timeCreated";
    }
}
