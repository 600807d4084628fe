// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListManagementAgents` can sort.
    pub enum ListManagementAgentsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        Host = "host",
        AvailabilityStatus = "availabilityStatus",
        PlatformType = "platformType",
        PluginDisplayNames = "pluginDisplayNames",
        Version = "version",
    }
}
