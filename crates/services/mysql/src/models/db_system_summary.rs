// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The configuration of REST.
    pub rest: Option<models::RestDetails>,
    /// The database console.
    pub database_console: Option<models::DatabaseConsoleDetails>,
    /// Whether the DB system is highly available.
    pub is_highly_available: Option<bool>,
    /// The current placement of the DB system.
    pub current_placement: Option<models::DbSystemPlacement>,
    /// Whether a HeatWave cluster is attached.
    pub is_heat_wave_cluster_attached: Option<bool>,
    /// The HeatWave cluster.
    pub heat_wave_cluster: Option<models::HeatWaveClusterSummary>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The endpoints.
    pub endpoints: Option<Vec<models::DbSystemEndpoint>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DbSystemLifecycleState,
    /// The version of MySQL.
    pub mysql_version: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The deletion policy.
    pub deletion_policy: Option<models::DeletionPolicyDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The state of crash recovery, such as InnoDB redo logs and the doublewrite buffer.
    pub crash_recovery: Option<models::DbSystemCrashRecovery>,
    /// The state of monitoring by Database Management.
    pub database_management: Option<models::DbSystemDatabaseManagement>,
    /// The mode of the database.
    pub database_mode: models::DbSystemDatabaseMode,
    /// The access mode: unrestricted, or restricted to administrators.
    pub access_mode: models::DbSystemAccessMode,
    /// The read endpoint.
    pub read_endpoint: Option<models::ReadEndpointDetails>,
}

model! {
    DbSystemSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        rest = "rest";
        database_console = "databaseConsole";
        is_highly_available = "isHighlyAvailable";
        current_placement = "currentPlacement";
        is_heat_wave_cluster_attached = "isHeatWaveClusterAttached";
        heat_wave_cluster = "heatWaveCluster";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        endpoints = "endpoints";
        lifecycle_state = "lifecycleState";
        mysql_version = "mysqlVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        deletion_policy = "deletionPolicy";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        backup_policy = "backupPolicy";
        shape_name = "shapeName";
        crash_recovery = "crashRecovery";
        database_management = "databaseManagement";
        database_mode = "databaseMode";
        access_mode = "accessMode";
        read_endpoint = "readEndpoint";
    }
}
