// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

/// A Kafka cluster configuration version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaClusterConfigVersion {
    /// The ID of the configuration.
    pub config_id: Option<String>,
    /// The version of the cluster configuration.
    pub version_number: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The properties.
    pub properties: BTreeMap<String, String>,
}

model! {
    KafkaClusterConfigVersion {
        required {
            properties = "properties", with_properties({String});
        }
        optional {
            config_id = "configId", with_config_id(String);
            version_number = "versionNumber", with_version_number(i64);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
        }
    }
}
