// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a blockchain platform.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBlockchainPlatformDetails {
    /// The description.
    pub description: Option<String>,
    /// The storage size, in TB.
    pub storage_size_in_tbs: Option<f64>,
    /// The replicas.
    pub replicas: Option<models::ReplicaDetails>,
    /// The number of OCPUs of the platform.
    pub total_ocpu_capacity: Option<i64>,
    /// The shape of the load balancer.
    pub load_balancer_shape: Option<models::BlockchainPlatformLoadBalancerShape>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateBlockchainPlatformDetails {
        optional {
            description = "description", with_description(String), clear_description;
            storage_size_in_tbs = "storageSizeInTBs", with_storage_size_in_tbs(f64),
                clear_storage_size_in_tbs;
            replicas = "replicas", with_replicas(models::ReplicaDetails), clear_replicas;
            total_ocpu_capacity = "totalOcpuCapacity", with_total_ocpu_capacity(i64),
                clear_total_ocpu_capacity;
            load_balancer_shape = "loadBalancerShape",
                with_load_balancer_shape(models::BlockchainPlatformLoadBalancerShape),
                clear_load_balancer_shape;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
