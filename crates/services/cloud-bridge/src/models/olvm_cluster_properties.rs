// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OLVM cluster properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmClusterProperties {
    /// The name of the cluster.
    pub cluster_name: String,
    /// The description of the cluster, in plain text.
    pub cluster_description: Option<String>,
    /// The comment.
    pub comment: Option<String>,
    /// Whether memory ballooning is enabled.
    pub is_ballooning_enabled: Option<bool>,
    /// The type of the BIOS.
    pub bios_type: Option<models::OlvmBiosType>,
    /// The CPU.
    pub cpu: Option<models::OlvmCpu>,
    /// The properties of the custom scheduling policy of the cluster.
    pub custom_scheduling_policy_properties: Option<Vec<models::OlvmProperty>>,
    /// The display.
    pub display: Option<models::OlvmDisplay>,
    /// The handling of errors.
    pub error_handling: Option<models::OlvmErrorHandling>,
    /// The fencing policy of the cluster.
    pub fencing_policy: Option<models::OlvmFencingPolicy>,
    /// The FIPS mode of the cluster.
    pub fips_mode: Option<models::OlvmClusterPropertiesFipsMode>,
    /// The type of firewall on the hosts of the cluster.
    pub firewall_type: Option<models::OlvmClusterPropertiesFirewallType>,
    /// Whether the Gluster service is used.
    pub is_gluster_service: Option<bool>,
    /// The name of the tuned profile for Gluster.
    pub gluster_tuned_profile: Option<String>,
    /// Whether reservation for high availability is enabled.
    pub is_ha_reservation: Option<bool>,
    /// The settings of kernel same-page merging (KSM).
    pub ksm: Option<models::Ksm>,
    /// The memory threshold for logging audit events.
    pub log_max_memory_used_threshold: Option<i64>,
    /// The unit of the memory threshold for logging audit events.
    pub log_max_memory_used_threshold_type:
        Option<models::OlvmClusterPropertiesLogMaxMemoryUsedThresholdType>,
    /// The memory policy.
    pub memory_policy: Option<models::OlvmMemoryPolicy>,
    /// The migration policy.
    pub migration_policy: Option<models::OlvmMigrationOptions>,
    /// The sources of random numbers that each host of the cluster needs.
    pub required_rng_sources: Option<Vec<models::RngSource>>,
    /// The serial number.
    pub serial_number: Option<models::OlvmSerialNumber>,
    /// The supported versions.
    pub supported_versions: Option<Vec<models::OlvmVersion>>,
    /// The type of the switch.
    pub switch_type: Option<models::OlvmClusterPropertiesSwitchType>,
    /// Whether threads count as cores.
    pub is_use_threads_as_cores: Option<bool>,
    /// Whether the trusted service is enabled.
    pub is_trusted_service: Option<bool>,
    /// Whether data is encrypted during a live migration of a virtual machine.
    pub is_tunnel_migration: Option<bool>,
    /// The ID of the upgrade correlation.
    pub upgrade_correlation_id: Option<String>,
    /// Whether an upgrade of the cluster is in progress.
    pub is_update_in_progress: Option<bool>,
    /// The upgrade percent complete.
    pub upgrade_percent_complete: Option<i64>,
    /// The version.
    pub version: Option<models::OlvmVersion>,
    /// Whether the virtualization service is enabled.
    pub is_virt_service: Option<bool>,
    /// Whether VNC connections are encrypted.
    pub is_vnc_encryption: Option<bool>,
    /// The data centers.
    pub data_centers: Option<Vec<models::OlvmDataCenter>>,
}

model! {
    OlvmClusterProperties {
        cluster_name = "clusterName";
        cluster_description = "clusterDescription";
        comment = "comment";
        is_ballooning_enabled = "isBallooningEnabled";
        bios_type = "biosType";
        cpu = "cpu";
        custom_scheduling_policy_properties = "customSchedulingPolicyProperties";
        display = "display";
        error_handling = "errorHandling";
        fencing_policy = "fencingPolicy";
        fips_mode = "fipsMode";
        firewall_type = "firewallType";
        is_gluster_service = "isGlusterService";
        gluster_tuned_profile = "glusterTunedProfile";
        is_ha_reservation = "isHaReservation";
        ksm = "ksm";
        log_max_memory_used_threshold = "logMaxMemoryUsedThreshold";
        log_max_memory_used_threshold_type = "logMaxMemoryUsedThresholdType";
        memory_policy = "memoryPolicy";
        migration_policy = "migrationPolicy";
        required_rng_sources = "requiredRngSources";
        serial_number = "serialNumber";
        supported_versions = "supportedVersions";
        switch_type = "switchType";
        is_use_threads_as_cores = "isUseThreadsAsCores";
        is_trusted_service = "isTrustedService";
        is_tunnel_migration = "isTunnelMigration";
        upgrade_correlation_id = "upgradeCorrelationId";
        is_update_in_progress = "isUpdateInProgress";
        upgrade_percent_complete = "upgradePercentComplete";
        version = "version";
        is_virt_service = "isVirtService";
        is_vnc_encryption = "isVncEncryption";
        data_centers = "dataCenters";
    }
}
