// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a lifecycle environment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLifecycleEnvironmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The stages.
    pub stages: Vec<models::CreateLifecycleStageDetails>,
    /// The type of the CPU architecture.
    pub arch_type: models::LifecycleEnvironmentArchType,
    /// The operating system family.
    pub os_family: models::LifecycleEnvironmentOsFamily,
    /// The name of the vendor.
    pub vendor_name: models::LifecycleEnvironmentVendorName,
    /// The location.
    pub location: Option<models::LifecycleEnvironmentLocation>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateLifecycleEnvironmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            stages = "stages", with_stages([models::CreateLifecycleStageDetails]);
            arch_type = "archType", with_arch_type(models::LifecycleEnvironmentArchType);
            os_family = "osFamily", with_os_family(models::LifecycleEnvironmentOsFamily);
            vendor_name = "vendorName", with_vendor_name(models::LifecycleEnvironmentVendorName);
        }
        optional {
            description = "description", with_description(String);
            location = "location", with_location(models::LifecycleEnvironmentLocation);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
