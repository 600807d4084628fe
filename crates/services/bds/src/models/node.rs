// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The OCID of the instance.
    pub instance_id: String,
    /// The display name.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::NodeLifecycleState,
    /// The type of the node.
    pub node_type: models::NodeType,
    /// The shape.
    pub shape: String,
    /// The attached block volumes.
    pub attached_block_volumes: Option<Vec<models::VolumeAttachmentDetail>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The IP address.
    pub ip_address: String,
    /// The host name.
    pub hostname: Option<String>,
    /// The OCID of the image.
    pub image_id: Option<String>,
    /// The SSH fingerprint.
    pub ssh_fingerprint: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The fault domain.
    pub fault_domain: String,
    /// The OCID of the compute capacity reservation.
    pub compute_capacity_reservation_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The number of NVMe drives.
    pub nvmes: Option<i64>,
    /// The total size of all local disks, in GB.
    pub local_disks_total_size_in_gbs: Option<f64>,
    /// The due time of the reboot for maintenance.
    pub time_maintenance_reboot_due: Option<DateTime<Utc>>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// Whether a reboot is required.
    pub is_reboot_required: Option<bool>,
    /// The version of Oracle Distribution including Apache Hadoop (ODH).
    pub odh_version: Option<String>,
    /// The time when it was replaced.
    pub time_replaced: Option<DateTime<Utc>>,
    /// The ID of the node backup.
    pub node_backup_id: Option<String>,
    /// The ID of the configuration for generating certificates.
    pub certificate_configuration_id: Option<String>,
}

model! {
    Node {
        instance_id = "instanceId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        node_type = "nodeType";
        shape = "shape";
        attached_block_volumes = "attachedBlockVolumes";
        subnet_id = "subnetId";
        ip_address = "ipAddress";
        hostname = "hostname";
        image_id = "imageId";
        ssh_fingerprint = "sshFingerprint";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        compute_capacity_reservation_id = "computeCapacityReservationId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        nvmes = "nvmes";
        local_disks_total_size_in_gbs = "localDisksTotalSizeInGBs";
        time_maintenance_reboot_due = "timeMaintenanceRebootDue";
        os_version = "osVersion";
        is_reboot_required = "isRebootRequired";
        odh_version = "odhVersion";
        time_replaced = "timeReplaced";
        node_backup_id = "nodeBackupId";
        certificate_configuration_id = "certificateConfigurationId";
    }
}
