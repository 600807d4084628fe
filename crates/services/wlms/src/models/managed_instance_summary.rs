// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The host name.
    pub host_name: String,
    /// The number of servers.
    pub server_count: i64,
    /// The status of the plugin.
    pub plugin_status: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ManagedInstanceSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        host_name = "hostName";
        server_count = "serverCount";
        plugin_status = "pluginStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
