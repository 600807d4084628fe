// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A distributed autonomous database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabase {
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
    pub lifecycle_state: models::DistributedAutonomousDatabaseLifecycleState,
    /// The sharding method.
    pub sharding_method: models::DistributedAutonomousDatabaseShardingMethod,
    /// The replication method. With `RAFT`, shards cannot have peers.
    pub replication_method: Option<models::DistributedAutonomousDatabaseReplicationMethod>,
    /// The type of the database deployment.
    pub db_deployment_type: models::DistributedAutonomousDatabaseDbDeploymentType,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The connection strings of the database.
    pub connection_strings: Option<models::DistributedAutonomousDatabaseConnectionString>,
    /// The unique prefix of names: letters and digits, starting with a letter.
    pub prefix: String,
    /// The OCIDs of the private endpoints.
    pub private_endpoint_ids: Vec<String>,
    /// The OCIDs of the Notifications topics.
    pub notification_topic_ids: Option<Vec<String>>,
    /// The type of the database workload.
    pub db_workload_type: models::DistributedAutonomousDatabaseDbWorkloadType,
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
    /// The number of replication units of the system Raft clusters.
    pub system_raft_replication_unit_count: Option<i64>,
    /// The latest GSM image.
    pub latest_gsm_image: Option<models::DistributedAutonomousDatabaseGsmImage>,
    /// The composite shard spaces with Raft.
    pub composite_raft_shard_spaces: Option<Vec<models::AutonomousCompositeRaftShardSpace>>,
    /// The composite shard spaces with Data Guard.
    pub composite_data_guard_shard_spaces:
        Option<Vec<models::AutonomousCompositeDataGuardShardSpace>>,
    /// The Raft clusters of the system-managed sharding.
    pub system_raft_clusters: Option<Vec<models::AutonomousSystemRaftCluster>>,
    /// The databases of the system-managed sharding with Data Guard.
    pub system_data_guard_databases: Option<models::AutonomousSystemDataGuardDatabase>,
    /// The user-defined shardspaces.
    pub user_shard_spaces: Option<Vec<models::AutonomousUserShardSpace>>,
    /// The details of the catalog.
    pub catalog_details: Option<Vec<models::DistributedAutonomousDatabaseCatalog>>,
    /// The global service managers (GSM).
    pub gsm_details: Option<Vec<models::DistributedAutonomousDatabaseGsm>>,
    /// The control nodes for Global Database Services (GDS).
    pub gds_control_node_details: Option<Vec<models::DistributedAutonomousDatabaseGdsControlNode>>,
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DistributedAutonomousDbBackupConfig>,
    /// The configuration of automatic resource management.
    pub auto_resource_management_config: Option<models::AutoResourceManagementConfigurationDetails>,
    /// The NSGs of the private endpoint.
    pub vcn_nsg_ids: Option<Vec<models::VcnNsgIdsDetails>>,
    /// The metadata.
    pub metadata: Option<models::DistributedAutonomousDbMetadata>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DistributedAutonomousDatabase {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        database_version = "databaseVersion";
        lifecycle_state = "lifecycleState";
        sharding_method = "shardingMethod";
        replication_method = "replicationMethod";
        db_deployment_type = "dbDeploymentType";
        lifecycle_details = "lifecycleDetails";
        connection_strings = "connectionStrings";
        prefix = "prefix";
        private_endpoint_ids = "privateEndpointIds";
        notification_topic_ids = "notificationTopicIds";
        db_workload_type = "dbWorkloadType";
        character_set = "characterSet";
        ncharacter_set = "ncharacterSet";
        listener_port = "listenerPort";
        listener_port_tls = "listenerPortTls";
        ons_port_local = "onsPortLocal";
        ons_port_remote = "onsPortRemote";
        system_chunk_count = "systemChunkCount";
        system_raft_replication_unit_count = "systemRaftReplicationUnitCount";
        latest_gsm_image = "latestGsmImage";
        composite_raft_shard_spaces = "compositeRaftShardSpaces";
        composite_data_guard_shard_spaces = "compositeDataGuardShardSpaces";
        system_raft_clusters = "systemRaftClusters";
        system_data_guard_databases = "systemDataGuardDatabases";
        user_shard_spaces = "userShardSpaces";
        catalog_details = "catalogDetails";
        gsm_details = "gsmDetails";
        gds_control_node_details = "gdsControlNodeDetails";
        db_backup_config = "dbBackupConfig";
        auto_resource_management_config = "autoResourceManagementConfig";
        vcn_nsg_ids = "vcnNsgIds";
        metadata = "metadata";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
