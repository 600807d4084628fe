// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a deployment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeploymentDetails {
    /// The display name.
    pub display_name: String,
    /// The license model of the deployment.
    pub license_model: Option<models::DeploymentLicenseModel>,
    /// Whether the number of CPUs with the BYOL license type is limited. If true,
    /// `byolCpuCoreCountLimit` is required.
    pub is_byol_cpu_core_count_limit_enabled: Option<bool>,
    /// The maximum number of CPUs under bring your own license (BYOL). Usage above this limit is
    /// billed as license included.
    pub byol_cpu_core_count_limit: Option<i64>,
    /// The use of the deployment: production, or development and testing.
    pub environment_type: Option<models::DeploymentEnvironmentType>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the source deployment.
    pub source_deployment_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain of the placement.
    pub fault_domain: Option<String>,
    /// The local peers of the deployment.
    pub placements: Option<Vec<models::DeploymentPlacementDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
    /// The OCID of the deployment backup.
    pub deployment_backup_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the public subnet for the load balancer of a public deployment.
    pub load_balancer_subnet_id: Option<String>,
    /// The fully qualified domain name (FQDN).
    pub fqdn: Option<String>,
    /// The OCIDs of the NSGs that control network access.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the object is public.
    pub is_public: Option<bool>,
    /// The minimum number of OCPUs of the deployment.
    pub cpu_core_count: Option<i64>,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: Option<bool>,
    /// The type of the deployment.
    pub deployment_type: Option<models::DeploymentType>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the cluster placement group. Applies only to multicloud subscriptions.
    pub cluster_placement_group_id: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether disaster recovery is enabled for the deployment.
    pub disaster_recovery_status: Option<models::DeploymentDisasterRecoveryStatus>,
    /// The GoldenGate data of the deployment.
    pub ogg_data: Option<models::CreateOggDeploymentDetails>,
    /// The maintenance window.
    pub maintenance_window: Option<models::CreateMaintenanceWindowDetails>,
    /// The maintenance configuration.
    pub maintenance_configuration: Option<models::CreateMaintenanceConfigurationDetails>,
    /// The schedule of the backups.
    pub backup_schedule: Option<models::CreateBackupScheduleDetails>,
}

model! {
    CreateDeploymentDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            license_model = "licenseModel", with_license_model(models::DeploymentLicenseModel);
            is_byol_cpu_core_count_limit_enabled = "isByolCpuCoreCountLimitEnabled",
                with_is_byol_cpu_core_count_limit_enabled(bool);
            byol_cpu_core_count_limit = "byolCpuCoreCountLimit",
                with_byol_cpu_core_count_limit(i64);
            environment_type = "environmentType",
                with_environment_type(models::DeploymentEnvironmentType);
            description = "description", with_description(String);
            source_deployment_id = "sourceDeploymentId", with_source_deployment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            fault_domain = "faultDomain", with_fault_domain(String);
            placements = "placements", with_placements([models::DeploymentPlacementDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::AddResourceLockDetails]);
            deployment_backup_id = "deploymentBackupId", with_deployment_backup_id(String);
            load_balancer_subnet_id = "loadBalancerSubnetId", with_load_balancer_subnet_id(String);
            fqdn = "fqdn", with_fqdn(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            is_public = "isPublic", with_is_public(bool);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            is_auto_scaling_enabled = "isAutoScalingEnabled", with_is_auto_scaling_enabled(bool);
            deployment_type = "deploymentType", with_deployment_type(models::DeploymentType);
            subscription_id = "subscriptionId", with_subscription_id(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            disaster_recovery_status = "disasterRecoveryStatus",
                with_disaster_recovery_status(models::DeploymentDisasterRecoveryStatus);
            ogg_data = "oggData", with_ogg_data(models::CreateOggDeploymentDetails);
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::CreateMaintenanceWindowDetails);
            maintenance_configuration = "maintenanceConfiguration",
                with_maintenance_configuration(models::CreateMaintenanceConfigurationDetails);
            backup_schedule = "backupSchedule",
                with_backup_schedule(models::CreateBackupScheduleDetails);
        }
    }
}
