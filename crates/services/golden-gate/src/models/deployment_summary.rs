// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DeploymentLifecycleState>,
    /// The lifecycle substate.
    pub lifecycle_sub_state: Option<models::DeploymentLifecycleSubState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the public subnet for the load balancer of a public deployment.
    pub load_balancer_subnet_id: Option<String>,
    /// The OCID of the load balancer.
    pub load_balancer_id: Option<String>,
    /// The license model of the deployment.
    pub license_model: models::DeploymentLicenseModel,
    /// Whether the number of CPUs with the BYOL license type is limited. If true,
    /// `byolCpuCoreCountLimit` is required.
    pub is_byol_cpu_core_count_limit_enabled: Option<bool>,
    /// The maximum number of CPUs under bring your own license (BYOL). Usage above this limit is
    /// billed as license included.
    pub byol_cpu_core_count_limit: Option<i64>,
    /// The use of the deployment: production, or development and testing.
    pub environment_type: Option<models::DeploymentEnvironmentType>,
    /// The category of the deployment, such as data replication or stream analytics.
    pub category: models::DeploymentCategory,
    /// The fully qualified domain name (FQDN).
    pub fqdn: Option<String>,
    /// The minimum number of OCPUs of the deployment.
    pub cpu_core_count: Option<i64>,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: Option<bool>,
    /// Whether the object is public.
    pub is_public: Option<bool>,
    /// The public IP address.
    pub public_ip_address: Option<String>,
    /// The private IP address.
    pub private_ip_address: Option<String>,
    /// The URL of the deployment.
    pub deployment_url: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether this is the latest version.
    pub is_latest_version: Option<bool>,
    /// The type of the deployment.
    pub deployment_type: models::DeploymentType,
    /// The used storage, in bytes.
    pub storage_utilization_in_bytes: Option<i64>,
    /// Whether the utilization of storage exceeds the limit. No longer updated.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_storage_utilization_limit_exceeded: Option<bool>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the cluster placement group. Applies only to multicloud subscriptions.
    pub cluster_placement_group_id: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether disaster recovery is enabled for the deployment.
    pub disaster_recovery_status: Option<models::DeploymentDisasterRecoveryStatus>,
    /// The role of the deployment, either primary or standby.
    pub deployment_role: Option<models::DeploymentRole>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    DeploymentSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        subnet_id = "subnetId";
        load_balancer_subnet_id = "loadBalancerSubnetId";
        load_balancer_id = "loadBalancerId";
        license_model = "licenseModel";
        is_byol_cpu_core_count_limit_enabled = "isByolCpuCoreCountLimitEnabled";
        byol_cpu_core_count_limit = "byolCpuCoreCountLimit";
        environment_type = "environmentType";
        category = "category";
        fqdn = "fqdn";
        cpu_core_count = "cpuCoreCount";
        is_auto_scaling_enabled = "isAutoScalingEnabled";
        is_public = "isPublic";
        public_ip_address = "publicIpAddress";
        private_ip_address = "privateIpAddress";
        deployment_url = "deploymentUrl";
        system_tags = "systemTags";
        is_latest_version = "isLatestVersion";
        deployment_type = "deploymentType";
        storage_utilization_in_bytes = "storageUtilizationInBytes";
        is_storage_utilization_limit_exceeded = "isStorageUtilizationLimitExceeded";
        subscription_id = "subscriptionId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        security_attributes = "securityAttributes";
        disaster_recovery_status = "disasterRecoveryStatus";
        deployment_role = "deploymentRole";
        locks = "locks";
    }
}
