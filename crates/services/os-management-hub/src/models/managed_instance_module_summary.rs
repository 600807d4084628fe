// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a managed instance module.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceModuleSummary {
    /// The name.
    pub name: String,
    /// The enabled module stream of the group.
    pub enabled_stream: Option<String>,
    /// The installed profiles of the enabled module stream.
    pub installed_profiles: Option<Vec<String>>,
    /// The active streams.
    pub active_streams: Option<Vec<String>>,
    /// The disabled streams.
    pub disabled_streams: Option<Vec<String>>,
    /// The OCID of the software source.
    pub software_source_id: Option<String>,
}

model! {
    ManagedInstanceModuleSummary {
        name = "name";
        enabled_stream = "enabledStream";
        installed_profiles = "installedProfiles";
        active_streams = "activeStreams";
        disabled_streams = "disabledStreams";
        software_source_id = "softwareSourceId";
    }
}
