// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an ubuntu stand alone profile to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUbuntuStandAloneProfileDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the management station.
    pub management_station_id: Option<String>,
    /// The type of the instance to register.
    pub registration_type: Option<models::ProfileRegistrationType>,
    /// Whether the profile is the default for its architecture, OS family, registration type and
    /// vendor.
    pub is_default_profile: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name of the vendor.
    pub vendor_name: models::UbuntuStandAloneProfileVendorName,
    /// The operating system family.
    pub os_family: models::UbuntuStandAloneProfileOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::UbuntuStandAloneProfileArchType,
}

model! {
    CreateUbuntuStandAloneProfileDetails, "profileType" = "UBUNTU_STANDALONE" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            vendor_name = "vendorName", with_vendor_name(models::UbuntuStandAloneProfileVendorName);
            os_family = "osFamily", with_os_family(models::UbuntuStandAloneProfileOsFamily);
            arch_type = "archType", with_arch_type(models::UbuntuStandAloneProfileArchType);
        }
        optional {
            description = "description", with_description(String);
            management_station_id = "managementStationId", with_management_station_id(String);
            registration_type = "registrationType",
                with_registration_type(models::ProfileRegistrationType);
            is_default_profile = "isDefaultProfile", with_is_default_profile(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
