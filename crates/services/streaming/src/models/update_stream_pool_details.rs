// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a stream pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStreamPoolDetails {
    /// The name.
    pub name: Option<String>,
    /// The Kafka settings of the stream pool.
    pub kafka_settings: Option<models::KafkaSettings>,
    /// The details of the custom encryption key.
    pub custom_encryption_key_details: Option<models::CustomEncryptionKeyDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateStreamPoolDetails {
        optional {
            name = "name", with_name(String), clear_name;
            kafka_settings = "kafkaSettings", with_kafka_settings(models::KafkaSettings),
                clear_kafka_settings;
            custom_encryption_key_details = "customEncryptionKeyDetails",
                with_custom_encryption_key_details(models::CustomEncryptionKeyDetails),
                clear_custom_encryption_key_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
