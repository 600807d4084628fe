// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a managed instance group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManagedInstanceGroupDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The operating system family.
    pub os_family: models::ManagedInstanceGroupOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::ManagedInstanceGroupArchType,
    /// The name of the vendor.
    pub vendor_name: models::ManagedInstanceGroupVendorName,
    /// The location.
    pub location: Option<models::ManagedInstanceGroupLocation>,
    /// The OCIDs of the software sources.
    pub software_source_ids: Option<Vec<String>>,
    /// The OCIDs of the managed instances.
    pub managed_instance_ids: Option<Vec<String>>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The settings for Autonomous Linux.
    pub autonomous_settings: Option<models::UpdatableAutonomousSettings>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateManagedInstanceGroupDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            os_family = "osFamily", with_os_family(models::ManagedInstanceGroupOsFamily);
            arch_type = "archType", with_arch_type(models::ManagedInstanceGroupArchType);
            vendor_name = "vendorName", with_vendor_name(models::ManagedInstanceGroupVendorName);
        }
        optional {
            description = "description", with_description(String);
            location = "location", with_location(models::ManagedInstanceGroupLocation);
            software_source_ids = "softwareSourceIds", with_software_source_ids([String]);
            managed_instance_ids = "managedInstanceIds", with_managed_instance_ids([String]);
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String);
            autonomous_settings = "autonomousSettings",
                with_autonomous_settings(models::UpdatableAutonomousSettings);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
