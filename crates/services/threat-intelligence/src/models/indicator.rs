// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An indicator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Indicator {
    /// The OCID of the resource.
    pub id: String,
    /// The type.
    pub type_: models::IndicatorType,
    /// The value.
    pub value: String,
    /// The confidence that the data is malicious, from 0 to 100.
    pub confidence: Option<i64>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The threat types.
    pub threat_types: Vec<models::ThreatType>,
    /// The attributes.
    pub attributes: Vec<models::IndicatorAttribute>,
    /// The relationships.
    pub relationships: Vec<models::IndicatorRelationship>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::IndicatorLifecycleState>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the latest sighting or report.
    pub time_last_seen: DateTime<Utc>,
    /// The geographic data of the indicator.
    pub geodata: models::GeodataDetails,
}

model! {
    Indicator {
        id = "id";
        type_ = "type";
        value = "value";
        confidence = "confidence";
        compartment_id = "compartmentId";
        threat_types = "threatTypes";
        attributes = "attributes";
        relationships = "relationships";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_seen = "timeLastSeen";
        geodata = "geodata";
    }
}
