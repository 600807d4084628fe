// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a stream pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamPoolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The Kafka settings of the stream pool.
    pub kafka_settings: Option<models::KafkaSettings>,
    /// The details of the custom encryption key.
    pub custom_encryption_key_details: Option<models::CustomEncryptionKeyDetails>,
    /// The private endpoint details.
    pub private_endpoint_details: Option<models::PrivateEndpointDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateStreamPoolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
        }
        optional {
            kafka_settings = "kafkaSettings", with_kafka_settings(models::KafkaSettings);
            custom_encryption_key_details = "customEncryptionKeyDetails",
                with_custom_encryption_key_details(models::CustomEncryptionKeyDetails);
            private_endpoint_details = "privateEndpointDetails",
                with_private_endpoint_details(models::PrivateEndpointDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
