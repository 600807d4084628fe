// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeSummary {
    /// The fully qualified domain name of the endpoint of the node.
    pub private_endpoint_fqdn: String,
    /// The IP address of the private endpoint.
    pub private_endpoint_ip_address: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the cluster.
    pub redis_cluster_id: String,
    /// The shard number.
    pub shard_number: Option<i64>,
}

model! {
    NodeSummary {
        private_endpoint_fqdn = "privateEndpointFqdn";
        private_endpoint_ip_address = "privateEndpointIpAddress";
        display_name = "displayName";
        redis_cluster_id = "redisClusterId";
        shard_number = "shardNumber";
    }
}
