// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A Kafka cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaCluster {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::KafkaClusterLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The subnets for the VNICs of brokers and coordinators.
    pub access_subnets: Vec<models::SubnetSet>,
    /// The bundle of CA certificates for mTLS authentication with the brokers.
    pub client_certificate_bundle: Option<String>,
    /// The version of Kafka in the cluster.
    pub kafka_version: String,
    /// The type of the cluster.
    pub cluster_type: models::KafkaClusterClusterType,
    /// The shape of the brokers.
    pub broker_shape: models::BrokerShape,
    /// The OCID of the Kafka cluster configuration.
    pub cluster_config_id: String,
    /// The version of the cluster configuration.
    pub cluster_config_version: i64,
    /// The Kafka bootstrap URLs.
    pub kafka_bootstrap_urls: Option<Vec<models::BootstrapUrl>>,
    /// The type of the Kafka coordination.
    pub coordination_type: Option<models::KafkaClusterCoordinationType>,
    /// The OCID of the secret.
    pub secret_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    KafkaCluster {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        access_subnets = "accessSubnets";
        client_certificate_bundle = "clientCertificateBundle";
        kafka_version = "kafkaVersion";
        cluster_type = "clusterType";
        broker_shape = "brokerShape";
        cluster_config_id = "clusterConfigId";
        cluster_config_version = "clusterConfigVersion";
        kafka_bootstrap_urls = "kafkaBootstrapUrls";
        coordination_type = "coordinationType";
        secret_id = "secretId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
