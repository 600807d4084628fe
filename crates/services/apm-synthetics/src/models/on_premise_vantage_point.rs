// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An on premise vantage point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnPremiseVantagePoint {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The name. Cannot be changed later.
    pub name: String,
    /// The type.
    pub type_: models::OnPremiseVantagePointType,
    /// The description.
    pub description: Option<String>,
    /// The workers summary.
    pub workers_summary: models::WorkersSummary,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OnPremiseVantagePoint {
        id = "id";
        display_name = "displayName";
        name = "name";
        type_ = "type";
        description = "description";
        workers_summary = "workersSummary";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
