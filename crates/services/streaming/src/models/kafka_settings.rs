// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Kafka settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaSettings {
    /// The bootstrap servers.
    pub bootstrap_servers: Option<String>,
    /// Whether topics are created automatically.
    pub auto_create_topics_enable: Option<bool>,
    /// The log retention hours.
    pub log_retention_hours: Option<i64>,
    /// The number of partitions.
    pub num_partitions: Option<i64>,
}

model! {
    KafkaSettings {
        optional {
            bootstrap_servers = "bootstrapServers", with_bootstrap_servers(String);
            auto_create_topics_enable = "autoCreateTopicsEnable",
                with_auto_create_topics_enable(bool);
            log_retention_hours = "logRetentionHours", with_log_retention_hours(i64);
            num_partitions = "numPartitions", with_num_partitions(i64);
        }
    }
}
