// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Cloud ASM instance parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAsmInstanceParameters {
    /// The OCID of the ASM instance.
    pub asm_instance_id: String,
    /// The display name of the ASM instance. It does not have to be unique.
    pub asm_instance_display_name: String,
    /// The value that limits the disks considered for discovery. Its form depends on the operating
    /// system.
    pub disk_discovery_path: String,
    /// The names of the disk groups that the ASM instance mounts at startup.
    pub auto_mount_disk_groups: Vec<String>,
    /// The maximum power of disk rebalancing on an ASM instance.
    pub rebalance_power: i64,
    /// The failure groups whose disks are preferred for reading.
    pub preferred_read_failure_groups: Vec<String>,
}

model! {
    CloudAsmInstanceParameters {
        asm_instance_id = "asmInstanceId";
        asm_instance_display_name = "asmInstanceDisplayName";
        disk_discovery_path = "diskDiscoveryPath";
        auto_mount_disk_groups = "autoMountDiskGroups";
        rebalance_power = "rebalancePower";
        preferred_read_failure_groups = "preferredReadFailureGroups";
    }
}
