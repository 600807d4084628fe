// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// A BDS instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsInstance {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::BdsInstanceLifecycleState,
    /// The version of the Hadoop distribution.
    pub cluster_version: Option<models::BdsInstanceClusterVersion>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// Whether the OCID of the secret is stored and reused for later operations.
    pub is_secret_reused: Option<bool>,
    /// Whether the cluster is highly available.
    pub is_high_availability: bool,
    /// Whether the cluster is set up as secure.
    pub is_secure: bool,
    /// Whether Cloud SQL is configured.
    pub is_cloud_sql_configured: bool,
    /// Whether Kafka is configured.
    pub is_kafka_configured: bool,
    /// The configuration of the network.
    pub network_config: Option<models::NetworkConfig>,
    /// The details of the cluster.
    pub cluster_details: Option<models::ClusterDetails>,
    /// The nodes.
    pub nodes: Vec<models::Node>,
    /// The configurations of capacity reservations for the cluster.
    pub bds_capacity_reservation_configurations:
        Option<Vec<models::BdsCapacityReservationConfiguration>>,
    /// The cloud SQL details.
    pub cloud_sql_details: Option<models::CloudSqlDetails>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The number of nodes of the cluster.
    pub number_of_nodes: i64,
    /// The number of nodes that need a reboot for maintenance.
    pub number_of_nodes_requiring_maintenance_reboot: Option<i64>,
    /// The pre-authenticated URL for downloading the bootstrap script.
    pub bootstrap_script_url: Option<Secret>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The profile of the cluster.
    pub cluster_profile: Option<models::BdsInstanceClusterProfile>,
    /// The versions of the cluster.
    pub bds_cluster_version_summary: Option<models::BdsClusterVersionSummary>,
    /// The earliest expiration of a certificate of the current nodes.
    pub time_earliest_certificate_expiration: Option<DateTime<Utc>>,
}

model! {
    BdsInstance {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        cluster_version = "clusterVersion";
        secret_id = "secretId";
        is_secret_reused = "isSecretReused";
        is_high_availability = "isHighAvailability";
        is_secure = "isSecure";
        is_cloud_sql_configured = "isCloudSqlConfigured";
        is_kafka_configured = "isKafkaConfigured";
        network_config = "networkConfig";
        cluster_details = "clusterDetails";
        nodes = "nodes";
        bds_capacity_reservation_configurations = "bdsCapacityReservationConfigurations";
        cloud_sql_details = "cloudSqlDetails";
        created_by = "createdBy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        number_of_nodes = "numberOfNodes";
        number_of_nodes_requiring_maintenance_reboot = "numberOfNodesRequiringMaintenanceReboot";
        bootstrap_script_url = "bootstrapScriptUrl";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        kms_key_id = "kmsKeyId";
        cluster_profile = "clusterProfile";
        bds_cluster_version_summary = "bdsClusterVersionSummary";
        time_earliest_certificate_expiration = "timeEarliestCertificateExpiration";
    }
}
