// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a desktop pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDesktopPoolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The maximum number of desktops in the pool.
    pub maximum_size: i64,
    /// The maximum number of standby desktops in the pool.
    pub standby_size: i64,
    /// The name of the shape.
    pub shape_name: String,
    /// The configuration of the shape.
    pub shape_config: Option<models::CreateDesktopPoolShapeConfigDetails>,
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
    pub session_lifecycle_actions: Option<models::CreateDesktopPoolDesktopSessionLifecycleActions>,
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
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private access to the desktop pool.
    pub private_access_details: Option<models::CreateDesktopPoolPrivateAccessDetails>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The size of the boot volume in GB.
    pub boot_volume_size_in_gbs: Option<i64>,
}

model! {
    CreateDesktopPoolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            maximum_size = "maximumSize", with_maximum_size(i64);
            standby_size = "standbySize", with_standby_size(i64);
            shape_name = "shapeName", with_shape_name(String);
            is_storage_enabled = "isStorageEnabled", with_is_storage_enabled(bool);
            storage_size_in_gbs = "storageSizeInGBs", with_storage_size_in_gbs(i64);
            storage_backup_policy_id = "storageBackupPolicyId",
                with_storage_backup_policy_id(String);
            device_policy = "devicePolicy", with_device_policy(models::DesktopDevicePolicy);
            availability_policy = "availabilityPolicy",
                with_availability_policy(models::DesktopAvailabilityPolicy);
            image = "image", with_image(models::DesktopImage);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::DesktopNetworkConfiguration);
            contact_details = "contactDetails", with_contact_details(String);
            are_privileged_users = "arePrivilegedUsers", with_are_privileged_users(bool);
            availability_domain = "availabilityDomain", with_availability_domain(String);
        }
        optional {
            description = "description", with_description(String);
            shape_config = "shapeConfig",
                with_shape_config(models::CreateDesktopPoolShapeConfigDetails);
            use_dedicated_vm_host = "useDedicatedVmHost",
                with_use_dedicated_vm_host(models::DesktopPoolUseDedicatedVmHost);
            session_lifecycle_actions = "sessionLifecycleActions",
                with_session_lifecycle_actions(models::CreateDesktopPoolDesktopSessionLifecycleActions);
            time_start_scheduled = "timeStartScheduled", with_time_start_scheduled(DateTime<Utc>);
            time_stop_scheduled = "timeStopScheduled", with_time_stop_scheduled(DateTime<Utc>);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            private_access_details = "privateAccessDetails",
                with_private_access_details(models::CreateDesktopPoolPrivateAccessDetails);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            boot_volume_size_in_gbs = "bootVolumeSizeInGBs", with_boot_volume_size_in_gbs(i64);
        }
    }
}
