// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an instance configuration instance source image filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationInstanceSourceImageFilterDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The filter by defined tags.
    pub defined_tags_filter: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The operating system. Example: `Oracle Linux`.
    pub operating_system: Option<String>,
    /// The version of the operating system. Example: `7.2`.
    pub operating_system_version: Option<String>,
}

model! {
    InstanceConfigurationInstanceSourceImageFilterDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            defined_tags_filter = "definedTagsFilter", with_defined_tags_filter({{Value}});
            operating_system = "operatingSystem", with_operating_system(String);
            operating_system_version = "operatingSystemVersion",
                with_operating_system_version(String);
        }
    }
}
