// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a Redis cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedisClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RedisClusterLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The number of nodes per shard, or of all nodes if the cluster is not sharded.
    pub node_count: i64,
    /// The memory of the nodes in the cluster, in GB.
    pub node_memory_in_gbs: f64,
    /// The fully qualified domain name of the endpoint of the primary node.
    pub primary_fqdn: String,
    /// The private IP address of the endpoint of the primary node.
    pub primary_endpoint_ip_address: String,
    /// The fully qualified domain name of the endpoint of the replica nodes.
    pub replicas_fqdn: String,
    /// The private IP address of the endpoint of the replica nodes.
    pub replicas_endpoint_ip_address: String,
    /// The FQDN of the endpoint for discovering the sharded cluster.
    pub discovery_fqdn: Option<String>,
    /// The private IP address of the endpoint for discovering the sharded cluster.
    pub discovery_endpoint_ip_address: Option<String>,
    /// The version of the OCI Cache engine.
    pub software_version: models::RedisClusterSoftwareVersion,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The ID of the OCI Cache config set.
    pub oci_cache_config_set_id: Option<String>,
    /// The mode of the cluster: sharded or non-sharded.
    pub cluster_mode: Option<models::RedisClusterClusterMode>,
    /// The number of shards. Applies only if `clusterMode` is `SHARDED`.
    pub shard_count: Option<i64>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The ID of the backup.
    pub backup_id: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The current role of the cluster.
    pub cluster_role: Option<String>,
    /// The OCID of the primary cluster, which data is replicated from.
    pub primary_cluster_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RedisClusterSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        node_count = "nodeCount";
        node_memory_in_gbs = "nodeMemoryInGBs";
        primary_fqdn = "primaryFqdn";
        primary_endpoint_ip_address = "primaryEndpointIpAddress";
        replicas_fqdn = "replicasFqdn";
        replicas_endpoint_ip_address = "replicasEndpointIpAddress";
        discovery_fqdn = "discoveryFqdn";
        discovery_endpoint_ip_address = "discoveryEndpointIpAddress";
        software_version = "softwareVersion";
        subnet_id = "subnetId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        oci_cache_config_set_id = "ociCacheConfigSetId";
        cluster_mode = "clusterMode";
        shard_count = "shardCount";
        nsg_ids = "nsgIds";
        backup_id = "backupId";
        security_attributes = "securityAttributes";
        cluster_role = "clusterRole";
        primary_cluster_id = "primaryClusterId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
