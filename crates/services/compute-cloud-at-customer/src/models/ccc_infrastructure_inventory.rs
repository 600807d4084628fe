// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CCC infrastructure inventory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructureInventory {
    /// The serial number.
    pub serial_number: Option<String>,
    /// The number of management nodes.
    pub management_node_count: Option<i64>,
    /// The number of compute nodes.
    pub compute_node_count: Option<i64>,
    /// The number of capacity storage trays.
    pub capacity_storage_tray_count: Option<i64>,
    /// The number of performance storage trays.
    pub performance_storage_tray_count: Option<i64>,
}

model! {
    CccInfrastructureInventory {
        serial_number = "serialNumber";
        management_node_count = "managementNodeCount";
        compute_node_count = "computeNodeCount";
        capacity_storage_tray_count = "capacityStorageTrayCount";
        performance_storage_tray_count = "performanceStorageTrayCount";
    }
}
