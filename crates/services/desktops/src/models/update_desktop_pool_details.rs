// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a desktop pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDesktopPoolDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The maximum number of desktops in the pool.
    pub maximum_size: Option<i64>,
    /// The maximum number of standby desktops in the pool.
    pub standby_size: Option<i64>,
    /// The device policy.
    pub device_policy: Option<models::DesktopDevicePolicy>,
    /// The availability policy of the desktops.
    pub availability_policy: Option<models::DesktopAvailabilityPolicy>,
    /// The contact details of the administrator of the desktop pool.
    pub contact_details: Option<String>,
    /// The scheduled start time of the desktop pool.
    pub time_start_scheduled: Option<DateTime<Utc>>,
    /// The scheduled stop time of the desktop pool.
    pub time_stop_scheduled: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The actions in the lifecycle of desktop sessions.
    pub session_lifecycle_actions: Option<models::UpdateDesktopPoolDesktopSessionLifecycleActions>,
    /// The image.
    pub image: Option<models::UpdateDesktopImage>,
    /// The network configuration.
    pub network_configuration: Option<models::UpdateDesktopNetworkConfiguration>,
    /// The private access to the desktop pool.
    pub private_access_details: Option<models::UpdateDesktopPoolPrivateAccessDetails>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The size of the boot volume in GB.
    pub boot_volume_size_in_gbs: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateDesktopPoolDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            maximum_size = "maximumSize", with_maximum_size(i64), clear_maximum_size;
            standby_size = "standbySize", with_standby_size(i64), clear_standby_size;
            device_policy = "devicePolicy", with_device_policy(models::DesktopDevicePolicy),
                clear_device_policy;
            availability_policy = "availabilityPolicy",
                with_availability_policy(models::DesktopAvailabilityPolicy),
                clear_availability_policy;
            contact_details = "contactDetails", with_contact_details(String), clear_contact_details;
            time_start_scheduled = "timeStartScheduled", with_time_start_scheduled(DateTime<Utc>),
                clear_time_start_scheduled;
            time_stop_scheduled = "timeStopScheduled", with_time_stop_scheduled(DateTime<Utc>),
                clear_time_stop_scheduled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            session_lifecycle_actions = "sessionLifecycleActions",
                with_session_lifecycle_actions(models::UpdateDesktopPoolDesktopSessionLifecycleActions),
                clear_session_lifecycle_actions;
            image = "image", with_image(models::UpdateDesktopImage), clear_image;
            network_configuration = "networkConfiguration",
                with_network_configuration(models::UpdateDesktopNetworkConfiguration),
                clear_network_configuration;
            private_access_details = "privateAccessDetails",
                with_private_access_details(models::UpdateDesktopPoolPrivateAccessDetails),
                clear_private_access_details;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            boot_volume_size_in_gbs = "bootVolumeSizeInGBs", with_boot_volume_size_in_gbs(i64),
                clear_boot_volume_size_in_gbs;
        }
    }
}
