// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a virtual node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualNodeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// The OCID of the virtual node pool.
    pub virtual_node_pool_id: String,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The virtual node error.
    pub virtual_node_error: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VirtualNodeLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    VirtualNodeSummary {
        id = "id";
        display_name = "displayName";
        kubernetes_version = "kubernetesVersion";
        virtual_node_pool_id = "virtualNodePoolId";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        private_ip = "privateIp";
        virtual_node_error = "virtualNodeError";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
