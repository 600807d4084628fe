// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a distributed autonomous database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDistributedAutonomousDatabaseDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the database.
    pub database_version: String,
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
    /// The composite shard spaces with Raft.
    pub composite_raft_shard_spaces:
        Option<Vec<models::CreateAutonomousCompositeRaftShardSpaceDetails>>,
    /// The composite shard spaces with Data Guard.
    pub composite_data_guard_shard_spaces:
        Option<Vec<models::CreateAutonomousCompositeDataGuardShardSpaceDetails>>,
    /// The Raft clusters of the system-managed sharding.
    pub system_raft_clusters: Option<Vec<models::CreateAutonomousSystemRaftClusterDetails>>,
    /// The databases of the system-managed sharding with Data Guard.
    pub system_data_guard_databases: Option<models::CreateAutonomousSystemDataGuardDatabaseDetails>,
    /// The user-defined shardspaces.
    pub user_shard_spaces: Option<Vec<models::CreateAutonomousUserShardSpaceDetails>>,
    /// The details of the catalog.
    pub catalog_details: Vec<models::CreateAutonomousCatalogDetails>,
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DistributedAutonomousDbBackupConfig>,
    /// The NSGs of the private endpoint.
    pub vcn_nsg_ids: Option<Vec<models::VcnNsgIdsDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDistributedAutonomousDatabaseDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            database_version = "databaseVersion", with_database_version(String);
            prefix = "prefix", with_prefix(String);
            private_endpoint_ids = "privateEndpointIds", with_private_endpoint_ids([String]);
            db_workload_type = "dbWorkloadType",
                with_db_workload_type(models::DistributedAutonomousDatabaseDbWorkloadType);
            character_set = "characterSet", with_character_set(String);
            ncharacter_set = "ncharacterSet", with_ncharacter_set(String);
            listener_port = "listenerPort", with_listener_port(i64);
            ons_port_local = "onsPortLocal", with_ons_port_local(i64);
            ons_port_remote = "onsPortRemote", with_ons_port_remote(i64);
            catalog_details = "catalogDetails",
                with_catalog_details([models::CreateAutonomousCatalogDetails]);
        }
        optional {
            notification_topic_ids = "notificationTopicIds", with_notification_topic_ids([String]);
            listener_port_tls = "listenerPortTls", with_listener_port_tls(i64);
            system_chunk_count = "systemChunkCount", with_system_chunk_count(i64);
            system_raft_replication_unit_count = "systemRaftReplicationUnitCount",
                with_system_raft_replication_unit_count(i64);
            composite_raft_shard_spaces = "compositeRaftShardSpaces",
                with_composite_raft_shard_spaces([models::CreateAutonomousCompositeRaftShardSpaceDetails]);
            composite_data_guard_shard_spaces = "compositeDataGuardShardSpaces",
                with_composite_data_guard_shard_spaces([models::CreateAutonomousCompositeDataGuardShardSpaceDetails]);
            system_raft_clusters = "systemRaftClusters",
                with_system_raft_clusters([models::CreateAutonomousSystemRaftClusterDetails]);
            system_data_guard_databases = "systemDataGuardDatabases",
                with_system_data_guard_databases(models::CreateAutonomousSystemDataGuardDatabaseDetails);
            user_shard_spaces = "userShardSpaces",
                with_user_shard_spaces([models::CreateAutonomousUserShardSpaceDetails]);
            db_backup_config = "dbBackupConfig",
                with_db_backup_config(models::DistributedAutonomousDbBackupConfig);
            vcn_nsg_ids = "vcnNsgIds", with_vcn_nsg_ids([models::VcnNsgIdsDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
