// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCI cache configuration set to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciCacheConfigSetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The version of the OCI Cache engine.
    pub software_version: models::OciCacheConfigSetSoftwareVersion,
    /// The details of the configuration.
    pub configuration_details: models::ConfigurationDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOciCacheConfigSetDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            software_version = "softwareVersion",
                with_software_version(models::OciCacheConfigSetSoftwareVersion);
            configuration_details = "configurationDetails",
                with_configuration_details(models::ConfigurationDetails);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
