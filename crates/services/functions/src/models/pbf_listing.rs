// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A pbf listing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PbfListing {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The publisher.
    pub publisher_details: models::PublisherDetails,
    /// The triggers that can invoke the function.
    pub triggers: Option<Vec<models::Trigger>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::PbfListingLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PbfListing {
        id = "id";
        name = "name";
        description = "description";
        publisher_details = "publisherDetails";
        triggers = "triggers";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
