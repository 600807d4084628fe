// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a Redis cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRedisClusterDetails {
    /// The ID of the OCI Cache config set.
    pub oci_cache_config_set_id: Option<String>,
    /// The mode of the cluster: sharded or non-sharded.
    pub cluster_mode: Option<models::RedisClusterClusterMode>,
    /// The number of shards. Applies only if `clusterMode` is `SHARDED`.
    pub shard_count: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of nodes per shard, or of all nodes if the cluster is not sharded.
    pub node_count: i64,
    /// The version of the OCI Cache engine.
    pub software_version: models::RedisClusterSoftwareVersion,
    /// The memory of the nodes in the cluster, in GB.
    pub node_memory_in_gbs: f64,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the backup.
    pub backup_id: Option<String>,
    /// The objects in Object Storage that the cluster is imported from.
    pub import_from_object_storage_details: Option<models::ImportOciCacheFromObjectStorageDetails>,
    /// The OCID of the primary cluster, which data is replicated from.
    pub primary_cluster_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRedisClusterDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            node_count = "nodeCount", with_node_count(i64);
            software_version = "softwareVersion",
                with_software_version(models::RedisClusterSoftwareVersion);
            node_memory_in_gbs = "nodeMemoryInGBs", with_node_memory_in_gbs(f64);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            oci_cache_config_set_id = "ociCacheConfigSetId", with_oci_cache_config_set_id(String);
            cluster_mode = "clusterMode", with_cluster_mode(models::RedisClusterClusterMode);
            shard_count = "shardCount", with_shard_count(i64);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            backup_id = "backupId", with_backup_id(String);
            import_from_object_storage_details = "importFromObjectStorageDetails",
                with_import_from_object_storage_details(models::ImportOciCacheFromObjectStorageDetails);
            primary_cluster_id = "primaryClusterId", with_primary_cluster_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
