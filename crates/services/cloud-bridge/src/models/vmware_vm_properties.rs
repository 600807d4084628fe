// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// VMware VM properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmwareVmProperties {
    /// The cluster.
    pub cluster: Option<String>,
    /// The fields of the customer.
    pub customer_fields: Option<Vec<String>>,
    /// The tags that the customer defined.
    pub customer_tags: Option<Vec<models::CustomerTag>>,
    /// The UUID of the virtual machine in vCenter.
    pub instance_uuid: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The VMware tools status.
    pub vmware_tools_status: Option<String>,
    /// Whether disk UUIDs are enabled for the virtual machine.
    pub is_disks_uuid_enabled: Option<bool>,
    /// Whether the virtual machine supports change tracking for its disks.
    pub is_disks_cbt_enabled: Option<bool>,
    /// The state of fault tolerance.
    pub fault_tolerance_state: Option<String>,
    /// The bandwidth for fault tolerance.
    pub fault_tolerance_bandwidth: Option<i64>,
    /// The latency of fault tolerance to the secondary virtual machine.
    pub fault_tolerance_secondary_latency: Option<i64>,
}

model! {
    VmwareVmProperties {
        optional {
            cluster = "cluster", with_cluster(String);
            customer_fields = "customerFields", with_customer_fields([String]);
            customer_tags = "customerTags", with_customer_tags([models::CustomerTag]);
            instance_uuid = "instanceUuid", with_instance_uuid(String);
            path = "path", with_path(String);
            vmware_tools_status = "vmwareToolsStatus", with_vmware_tools_status(String);
            is_disks_uuid_enabled = "isDisksUuidEnabled", with_is_disks_uuid_enabled(bool);
            is_disks_cbt_enabled = "isDisksCbtEnabled", with_is_disks_cbt_enabled(bool);
            fault_tolerance_state = "faultToleranceState", with_fault_tolerance_state(String);
            fault_tolerance_bandwidth = "faultToleranceBandwidth",
                with_fault_tolerance_bandwidth(i64);
            fault_tolerance_secondary_latency = "faultToleranceSecondaryLatency",
                with_fault_tolerance_secondary_latency(i64);
        }
    }
}
