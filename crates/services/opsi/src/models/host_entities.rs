// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostEntities {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The name of the entity.
    pub entity_name: String,
    /// The type of the resource.
    pub entity_type: String,
}

model! {
    HostEntities, "metricName" = "HOST_ENTITIES" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            entity_name = "entityName", with_entity_name(String);
            entity_type = "entityType", with_entity_type(String);
        }
    }
}
