// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a distributed database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDatabaseSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The version of the database.
    pub database_version: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DistributedDatabaseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The unique prefix of names: letters and digits, starting with a letter.
    pub prefix: String,
    /// The OCIDs of the private endpoints.
    pub private_endpoint_ids: Vec<String>,
    /// The OCIDs of the Notifications topics.
    pub notification_topic_ids: Option<Vec<String>>,
    /// The character set of the database.
    pub character_set: String,
    /// The national character set of the database.
    pub ncharacter_set: String,
    /// The port of the listener.
    pub listener_port: i64,
    /// The TLS port of the listener.
    pub listener_port_tls: Option<i64>,
    /// The local ONS port of the globally distributed Autonomous Database.
    pub ons_port_local: i64,
    /// The remote ONS port of the globally distributed Autonomous Database.
    pub ons_port_remote: i64,
    /// The number of chunks of the system-managed Raft clusters or Data Guard databases.
    pub system_chunk_count: Option<i64>,
    /// The configuration of automatic resource management.
    pub auto_resource_management_config: Option<models::AutoResourceManagementConfigurationDetails>,
    /// The number of replication units of the system Raft clusters.
    pub system_raft_replication_unit_count: Option<i64>,
    /// The metadata.
    pub metadata: Option<models::DistributedDbMetadata>,
    /// The sharding method.
    pub sharding_method: models::DistributedDatabaseShardingMethod,
    /// The replication method. With `RAFT`, shards cannot have peers.
    pub replication_method: Option<models::DistributedDatabaseReplicationMethod>,
    /// The type of the database deployment.
    pub db_deployment_type: models::DistributedDatabaseDbDeploymentType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DistributedDatabaseSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        database_version = "databaseVersion";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        prefix = "prefix";
        private_endpoint_ids = "privateEndpointIds";
        notification_topic_ids = "notificationTopicIds";
        character_set = "characterSet";
        ncharacter_set = "ncharacterSet";
        listener_port = "listenerPort";
        listener_port_tls = "listenerPortTls";
        ons_port_local = "onsPortLocal";
        ons_port_remote = "onsPortRemote";
        system_chunk_count = "systemChunkCount";
        auto_resource_management_config = "autoResourceManagementConfig";
        system_raft_replication_unit_count = "systemRaftReplicationUnitCount";
        metadata = "metadata";
        sharding_method = "shardingMethod";
        replication_method = "replicationMethod";
        db_deployment_type = "dbDeploymentType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
