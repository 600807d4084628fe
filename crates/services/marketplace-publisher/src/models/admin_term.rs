// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// An admin term.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminTerm {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The name.
    pub name: String,
    /// The author.
    pub author: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the publisher.
    pub publisher_id: String,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdminTerm {
        id = "id";
        legacy_id = "legacyId";
        name = "name";
        author = "author";
        compartment_id = "compartmentId";
        publisher_id = "publisherId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
