// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a Redis cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRedisClusterDetails {
    /// The ID of the OCI Cache config set.
    pub oci_cache_config_set_id: Option<String>,
    /// The number of shards. Applies only if `clusterMode` is `SHARDED`.
    pub shard_count: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The number of nodes per shard, or of all nodes if the cluster is not sharded.
    pub node_count: Option<i64>,
    /// The memory of the nodes in the cluster, in GB.
    pub node_memory_in_gbs: Option<f64>,
    /// The version of the OCI Cache engine.
    pub software_version: Option<models::RedisClusterSoftwareVersion>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRedisClusterDetails {
        optional {
            oci_cache_config_set_id = "ociCacheConfigSetId", with_oci_cache_config_set_id(String),
                clear_oci_cache_config_set_id;
            shard_count = "shardCount", with_shard_count(i64), clear_shard_count;
            display_name = "displayName", with_display_name(String), clear_display_name;
            node_count = "nodeCount", with_node_count(i64), clear_node_count;
            node_memory_in_gbs = "nodeMemoryInGBs", with_node_memory_in_gbs(f64),
                clear_node_memory_in_gbs;
            software_version = "softwareVersion",
                with_software_version(models::RedisClusterSoftwareVersion), clear_software_version;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
