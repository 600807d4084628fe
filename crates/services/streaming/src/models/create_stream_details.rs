// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a stream to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamDetails {
    /// The name. Example: `TelemetryEvents`.
    pub name: String,
    /// The number of partitions in the stream.
    pub partitions: i64,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the stream pool.
    pub stream_pool_id: Option<String>,
    /// The retention of messages in the stream, in hours.
    pub retention_in_hours: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateStreamDetails {
        required {
            name = "name", with_name(String);
            partitions = "partitions", with_partitions(i64);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            stream_pool_id = "streamPoolId", with_stream_pool_id(String);
            retention_in_hours = "retentionInHours", with_retention_in_hours(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
