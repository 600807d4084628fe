// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a Kafka cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKafkaClusterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
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
    /// The type of the Kafka coordination.
    pub coordination_type: models::KafkaClusterCoordinationType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateKafkaClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            access_subnets = "accessSubnets", with_access_subnets([models::SubnetSet]);
            kafka_version = "kafkaVersion", with_kafka_version(String);
            cluster_type = "clusterType", with_cluster_type(models::KafkaClusterClusterType);
            broker_shape = "brokerShape", with_broker_shape(models::BrokerShape);
            cluster_config_id = "clusterConfigId", with_cluster_config_id(String);
            cluster_config_version = "clusterConfigVersion", with_cluster_config_version(i64);
            coordination_type = "coordinationType",
                with_coordination_type(models::KafkaClusterCoordinationType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            client_certificate_bundle = "clientCertificateBundle",
                with_client_certificate_bundle(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
