// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a pbf listing version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PbfListingVersionSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the listing of the pre-built function (PBF).
    pub pbf_listing_id: String,
    /// The name.
    pub name: String,
    /// The configuration.
    pub config: Option<Vec<models::ConfigDetails>>,
    /// The requirements.
    pub requirements: models::RequirementDetails,
    /// The changes in this version.
    pub change_summary: String,
    /// The triggers that can invoke the function.
    pub triggers: Vec<models::Trigger>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::PbfListingVersionLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PbfListingVersionSummary {
        id = "id";
        pbf_listing_id = "pbfListingId";
        name = "name";
        config = "config";
        requirements = "requirements";
        change_summary = "changeSummary";
        triggers = "triggers";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
