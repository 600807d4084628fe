// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a managed instance group module.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceGroupModuleSummary {
    /// The name.
    pub name: String,
    /// The enabled module stream of the group.
    pub enabled_stream: Option<String>,
    /// The installed profiles of the enabled module stream.
    pub installed_profiles: Option<Vec<String>>,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
}

model! {
    ManagedInstanceGroupModuleSummary {
        name = "name";
        enabled_stream = "enabledStream";
        installed_profiles = "installedProfiles";
        software_source_id = "softwareSourceId";
    }
}
