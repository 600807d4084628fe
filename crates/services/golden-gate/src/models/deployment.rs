// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deployment {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain of the placement.
    pub fault_domain: Option<String>,
    /// The role of the deployment, either primary or standby.
    pub deployment_role: Option<models::DeploymentRole>,
    /// The time of the last change of the role.
    pub time_role_changed: Option<DateTime<Utc>>,
    /// The OCID of the source deployment.
    pub source_deployment_id: Option<String>,
    /// The local peers of the deployment.
    pub placements: Option<Vec<models::DeploymentPlacementInfo>>,
    /// The OCID of the deployment backup.
    pub deployment_backup_id: Option<String>,
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
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Whether all aggregate resources work correctly.
    pub is_healthy: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the public subnet for the load balancer of a public deployment.
    pub load_balancer_subnet_id: Option<String>,
    /// The OCID of the load balancer.
    pub load_balancer_id: Option<String>,
    /// The fully qualified domain name (FQDN).
    pub fqdn: Option<String>,
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
    /// The minimum number of OCPUs of the deployment.
    pub cpu_core_count: i64,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: bool,
    /// The OCIDs of the NSGs that control network access.
    pub nsg_ids: Option<Vec<String>>,
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
    /// The used storage, in bytes.
    pub storage_utilization_in_bytes: Option<i64>,
    /// Whether the utilization of storage exceeds the limit. No longer updated.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_storage_utilization_limit_exceeded: Option<bool>,
    /// The type of the deployment.
    pub deployment_type: models::DeploymentType,
    /// The GoldenGate data of the deployment.
    pub ogg_data: Option<models::OggDeployment>,
    /// The deployment diagnostic data.
    pub deployment_diagnostic_data: Option<models::DeploymentDiagnosticData>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The time of the next maintenance.
    pub time_of_next_maintenance: Option<DateTime<Utc>>,
    /// The next maintenance action type.
    pub next_maintenance_action_type: Option<models::DeploymentNextMaintenanceActionType>,
    /// The next maintenance description.
    pub next_maintenance_description: Option<String>,
    /// The maintenance configuration.
    pub maintenance_configuration: Option<models::MaintenanceConfiguration>,
    /// The time until which the GoldenGate version is supported. Afterwards, it is no longer
    /// available.
    pub time_ogg_version_supported_until: Option<DateTime<Utc>>,
    /// The schedule of the backups.
    pub backup_schedule: Option<models::BackupSchedule>,
    /// The time when the backup was last scheduled.
    pub time_last_backup_scheduled: Option<DateTime<Utc>>,
    /// The time when the next backup was scheduled.
    pub time_next_backup_scheduled: Option<DateTime<Utc>>,
    /// The ingress IP addresses, from which connections to the private IP are made.
    pub ingress_ips: Option<Vec<models::IngressIpDetails>>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the cluster placement group. Applies only to multicloud subscriptions.
    pub cluster_placement_group_id: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether disaster recovery is enabled for the deployment.
    pub disaster_recovery_status: Option<models::DeploymentDisasterRecoveryStatus>,
}

model! {
    Deployment {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        deployment_role = "deploymentRole";
        time_role_changed = "timeRoleChanged";
        source_deployment_id = "sourceDeploymentId";
        placements = "placements";
        deployment_backup_id = "deploymentBackupId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        locks = "locks";
        is_healthy = "isHealthy";
        subnet_id = "subnetId";
        load_balancer_subnet_id = "loadBalancerSubnetId";
        load_balancer_id = "loadBalancerId";
        fqdn = "fqdn";
        license_model = "licenseModel";
        is_byol_cpu_core_count_limit_enabled = "isByolCpuCoreCountLimitEnabled";
        byol_cpu_core_count_limit = "byolCpuCoreCountLimit";
        environment_type = "environmentType";
        category = "category";
        cpu_core_count = "cpuCoreCount";
        is_auto_scaling_enabled = "isAutoScalingEnabled";
        nsg_ids = "nsgIds";
        is_public = "isPublic";
        public_ip_address = "publicIpAddress";
        private_ip_address = "privateIpAddress";
        deployment_url = "deploymentUrl";
        system_tags = "systemTags";
        is_latest_version = "isLatestVersion";
        storage_utilization_in_bytes = "storageUtilizationInBytes";
        is_storage_utilization_limit_exceeded = "isStorageUtilizationLimitExceeded";
        deployment_type = "deploymentType";
        ogg_data = "oggData";
        deployment_diagnostic_data = "deploymentDiagnosticData";
        maintenance_window = "maintenanceWindow";
        time_of_next_maintenance = "timeOfNextMaintenance";
        next_maintenance_action_type = "nextMaintenanceActionType";
        next_maintenance_description = "nextMaintenanceDescription";
        maintenance_configuration = "maintenanceConfiguration";
        time_ogg_version_supported_until = "timeOggVersionSupportedUntil";
        backup_schedule = "backupSchedule";
        time_last_backup_scheduled = "timeLastBackupScheduled";
        time_next_backup_scheduled = "timeNextBackupScheduled";
        ingress_ips = "ingressIps";
        subscription_id = "subscriptionId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        security_attributes = "securityAttributes";
        disaster_recovery_status = "disasterRecoveryStatus";
    }
}
