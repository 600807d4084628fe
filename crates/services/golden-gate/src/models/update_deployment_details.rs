// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDeploymentDetails {
    /// The display name.
    pub display_name: Option<String>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCIDs of the NSGs that control network access.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCID of the public subnet for the load balancer of a public deployment.
    pub load_balancer_subnet_id: Option<String>,
    /// Whether the object is public.
    pub is_public: Option<bool>,
    /// The fully qualified domain name (FQDN).
    pub fqdn: Option<String>,
    /// The minimum number of OCPUs of the deployment.
    pub cpu_core_count: Option<i64>,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: Option<bool>,
    /// The local peers of the deployment.
    pub placements: Option<Vec<models::DeploymentPlacementDetails>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The GoldenGate data of the deployment.
    pub ogg_data: Option<models::UpdateOggDeploymentDetails>,
    /// The maintenance window.
    pub maintenance_window: Option<models::UpdateMaintenanceWindowDetails>,
    /// The maintenance configuration.
    pub maintenance_configuration: Option<models::UpdateMaintenanceConfigurationDetails>,
    /// The schedule of the backups.
    pub backup_schedule: Option<models::UpdateBackupScheduleDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateDeploymentDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            license_model = "licenseModel", with_license_model(models::DeploymentLicenseModel),
                clear_license_model;
            is_byol_cpu_core_count_limit_enabled = "isByolCpuCoreCountLimitEnabled",
                with_is_byol_cpu_core_count_limit_enabled(bool),
                clear_is_byol_cpu_core_count_limit_enabled;
            byol_cpu_core_count_limit = "byolCpuCoreCountLimit",
                with_byol_cpu_core_count_limit(i64), clear_byol_cpu_core_count_limit;
            environment_type = "environmentType",
                with_environment_type(models::DeploymentEnvironmentType), clear_environment_type;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            load_balancer_subnet_id = "loadBalancerSubnetId", with_load_balancer_subnet_id(String),
                clear_load_balancer_subnet_id;
            is_public = "isPublic", with_is_public(bool), clear_is_public;
            fqdn = "fqdn", with_fqdn(String), clear_fqdn;
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64), clear_cpu_core_count;
            is_auto_scaling_enabled = "isAutoScalingEnabled", with_is_auto_scaling_enabled(bool),
                clear_is_auto_scaling_enabled;
            placements = "placements", with_placements([models::DeploymentPlacementDetails]),
                clear_placements;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            ogg_data = "oggData", with_ogg_data(models::UpdateOggDeploymentDetails), clear_ogg_data;
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::UpdateMaintenanceWindowDetails),
                clear_maintenance_window;
            maintenance_configuration = "maintenanceConfiguration",
                with_maintenance_configuration(models::UpdateMaintenanceConfigurationDetails),
                clear_maintenance_configuration;
            backup_schedule = "backupSchedule",
                with_backup_schedule(models::UpdateBackupScheduleDetails), clear_backup_schedule;
        }
    }
}
