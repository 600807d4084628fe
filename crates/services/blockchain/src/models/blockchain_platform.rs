// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A blockchain platform.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockchainPlatform {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the license is bring your own license (BYOL).
    pub is_byol: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The version of the platform.
    pub platform_version: Option<String>,
    /// The version of the service.
    pub service_version: Option<String>,
    /// The role of the blockchain platform, either founder or participant.
    pub platform_role: models::BlockchainPlatformPlatformRole,
    /// The compute shape.
    pub compute_shape: models::BlockchainPlatformComputeShape,
    /// The platform shape type.
    pub platform_shape_type: Option<models::BlockchainPlatformPlatformShapeType>,
    /// The shape of the load balancer. Default: `LB_100_MBPS`.
    pub load_balancer_shape: Option<models::BlockchainPlatformLoadBalancerShape>,
    /// The URL of the service endpoint.
    pub service_endpoint: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BlockchainPlatformLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The storage size, in TB.
    pub storage_size_in_tbs: Option<f64>,
    /// The storage used, in terabytes.
    pub storage_used_in_tbs: Option<f64>,
    /// Whether it is multi AD.
    pub is_multi_ad: Option<bool>,
    /// The number of OCPUs of the platform.
    pub total_ocpu_capacity: Option<i64>,
    /// The details of the components.
    pub component_details: Option<models::BlockchainPlatformComponentDetails>,
    /// The replicas.
    pub replicas: Option<models::ReplicaDetails>,
    /// The OCPU utilization of all hosts.
    pub host_ocpu_utilization_info: Option<Vec<models::OcpuUtilizationInfo>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BlockchainPlatform {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        is_byol = "isByol";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        platform_version = "platformVersion";
        service_version = "serviceVersion";
        platform_role = "platformRole";
        compute_shape = "computeShape";
        platform_shape_type = "platformShapeType";
        load_balancer_shape = "loadBalancerShape";
        service_endpoint = "serviceEndpoint";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        storage_size_in_tbs = "storageSizeInTBs";
        storage_used_in_tbs = "storageUsedInTBs";
        is_multi_ad = "isMultiAD";
        total_ocpu_capacity = "totalOcpuCapacity";
        component_details = "componentDetails";
        replicas = "replicas";
        host_ocpu_utilization_info = "hostOcpuUtilizationInfo";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
