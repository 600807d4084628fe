// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A desktop pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPool {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::DesktopPoolLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The maximum number of desktops in the pool.
    pub maximum_size: i64,
    /// The maximum number of standby desktops in the pool.
    pub standby_size: i64,
    /// The name of the shape.
    pub shape_name: String,
    /// The configuration of the shape.
    pub shape_config: Option<models::DesktopPoolShapeConfig>,
    /// The use dedicated VM host.
    pub use_dedicated_vm_host: Option<models::DesktopPoolUseDedicatedVmHost>,
    /// Whether the desktops of the pool have storage.
    pub is_storage_enabled: bool,
    /// The size of the storage in GB.
    pub storage_size_in_gbs: i64,
    /// The OCID of the backup policy of the storage.
    pub storage_backup_policy_id: String,
    /// The device policy.
    pub device_policy: models::DesktopDevicePolicy,
    /// The availability policy of the desktops.
    pub availability_policy: models::DesktopAvailabilityPolicy,
    /// The image.
    pub image: models::DesktopImage,
    /// The network configuration.
    pub network_configuration: models::DesktopNetworkConfiguration,
    /// The actions in the lifecycle of desktop sessions.
    pub session_lifecycle_actions: Option<models::DesktopSessionLifecycleActions>,
    /// The scheduled start time of the desktop pool.
    pub time_start_scheduled: Option<DateTime<Utc>>,
    /// The scheduled stop time of the desktop pool.
    pub time_stop_scheduled: Option<DateTime<Utc>>,
    /// The contact details of the administrator of the desktop pool.
    pub contact_details: String,
    /// Whether users have administrative privileges on their desktops.
    pub are_privileged_users: bool,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private access to the desktop pool.
    pub private_access_details: Option<models::DesktopPoolPrivateAccessDetails>,
    /// The size of the boot volume in GB.
    pub boot_volume_size_in_gbs: Option<i64>,
}

model! {
    DesktopPool {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        maximum_size = "maximumSize";
        standby_size = "standbySize";
        shape_name = "shapeName";
        shape_config = "shapeConfig";
        use_dedicated_vm_host = "useDedicatedVmHost";
        is_storage_enabled = "isStorageEnabled";
        storage_size_in_gbs = "storageSizeInGBs";
        storage_backup_policy_id = "storageBackupPolicyId";
        device_policy = "devicePolicy";
        availability_policy = "availabilityPolicy";
        image = "image";
        network_configuration = "networkConfiguration";
        session_lifecycle_actions = "sessionLifecycleActions";
        time_start_scheduled = "timeStartScheduled";
        time_stop_scheduled = "timeStopScheduled";
        contact_details = "contactDetails";
        are_privileged_users = "arePrivilegedUsers";
        availability_domain = "availabilityDomain";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        nsg_ids = "nsgIds";
        private_access_details = "privateAccessDetails";
        boot_volume_size_in_gbs = "bootVolumeSizeInGBs";
    }
}
