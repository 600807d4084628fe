// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A DB connection bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbConnectionBundle {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last refresh.
    pub time_last_refreshed: Option<DateTime<Utc>>,
    /// The details of the associated resources.
    pub associated_resource_details: Option<Vec<models::AssociatedResourceDetails>>,
    /// Whether the resource is protected.
    pub is_protected: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DbConnectionBundleLifecycleState,
    /// The type of the database connection bundle.
    pub db_connection_bundle_type: models::DbConnectionBundleType,
}

model! {
    DbConnectionBundle {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_refreshed = "timeLastRefreshed";
        associated_resource_details = "associatedResourceDetails";
        is_protected = "isProtected";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
        db_connection_bundle_type = "dbConnectionBundleType";
    }
}
