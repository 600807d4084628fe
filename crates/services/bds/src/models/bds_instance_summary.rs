// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a BDS instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsInstanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::BdsInstanceLifecycleState,
    /// The number of nodes of the cluster.
    pub number_of_nodes: i64,
    /// The number of nodes that need a reboot for maintenance.
    pub number_of_nodes_requiring_maintenance_reboot: Option<i64>,
    /// The version of the Hadoop distribution.
    pub cluster_version: Option<models::BdsInstanceClusterVersion>,
    /// Whether the cluster is highly available.
    pub is_high_availability: bool,
    /// Whether the cluster is set up as secure.
    pub is_secure: bool,
    /// Whether Cloud SQL is configured.
    pub is_cloud_sql_configured: bool,
    /// Whether Kafka is configured.
    pub is_kafka_configured: bool,
    /// The profile of the cluster.
    pub cluster_profile: Option<models::BdsInstanceClusterProfile>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The earliest expiration of a certificate of the current nodes.
    pub time_earliest_certificate_expiration: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BdsInstanceSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        number_of_nodes = "numberOfNodes";
        number_of_nodes_requiring_maintenance_reboot = "numberOfNodesRequiringMaintenanceReboot";
        cluster_version = "clusterVersion";
        is_high_availability = "isHighAvailability";
        is_secure = "isSecure";
        is_cloud_sql_configured = "isCloudSqlConfigured";
        is_kafka_configured = "isKafkaConfigured";
        cluster_profile = "clusterProfile";
        time_created = "timeCreated";
        time_earliest_certificate_expiration = "timeEarliestCertificateExpiration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
