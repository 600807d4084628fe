// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a Kafka cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateKafkaClusterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The bundle of CA certificates for mTLS authentication with the brokers.
    pub client_certificate_bundle: Option<String>,
    /// The shape of the brokers.
    pub broker_shape: Option<models::BrokerShape>,
    /// The OCID of the Kafka cluster configuration.
    pub cluster_config_id: Option<String>,
    /// The version of the cluster configuration.
    pub cluster_config_version: Option<i64>,
    /// The subnets for the VNICs of brokers and coordinators.
    pub access_subnets: Option<Vec<models::SubnetSet>>,
    /// The type of the Kafka coordination.
    pub coordination_type: Option<models::KafkaClusterCoordinationType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateKafkaClusterDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            client_certificate_bundle = "clientCertificateBundle",
                with_client_certificate_bundle(String), clear_client_certificate_bundle;
            broker_shape = "brokerShape", with_broker_shape(models::BrokerShape),
                clear_broker_shape;
            cluster_config_id = "clusterConfigId", with_cluster_config_id(String),
                clear_cluster_config_id;
            cluster_config_version = "clusterConfigVersion", with_cluster_config_version(i64),
                clear_cluster_config_version;
            access_subnets = "accessSubnets", with_access_subnets([models::SubnetSet]),
                clear_access_subnets;
            coordination_type = "coordinationType",
                with_coordination_type(models::KafkaClusterCoordinationType),
                clear_coordination_type;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
