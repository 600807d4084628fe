// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListJmsPlugins` can sort.
    pub enum ListJmsPluginsSortBy {
        Id = "id",
        TimeLastSeen = "timeLastSeen",
        TimeRegistered = "timeRegistered",
        Hostname = "hostname",
        AgentId = "agentId",
        AgentType = "agentType",
        LifecycleState = "lifecycleState",
        AvailabilityStatus = "availabilityStatus",
        FleetId = "fleetId",
        CompartmentId = "compartmentId",
        OsFamily = "osFamily",
        OsArchitecture = "osArchitecture",
        OsDistribution = "osDistribution",
        PluginVersion = "pluginVersion",
    }
}
