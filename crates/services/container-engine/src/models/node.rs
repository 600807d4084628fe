// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCID of the node pool.
    pub node_pool_id: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The public IP address.
    pub public_ip: Option<String>,
    /// The node error.
    pub node_error: Option<models::NodeError>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NodeLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    Node {
        id = "id";
        name = "name";
        kubernetes_version = "kubernetesVersion";
        availability_domain = "availabilityDomain";
        subnet_id = "subnetId";
        node_pool_id = "nodePoolId";
        fault_domain = "faultDomain";
        private_ip = "privateIp";
        public_ip = "publicIp";
        node_error = "nodeError";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
