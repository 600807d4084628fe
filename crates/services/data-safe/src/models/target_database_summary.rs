// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a target database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetDatabaseSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the infrastructure.
    pub infrastructure_type: models::TargetDatabaseInfrastructureType,
    /// The type of the database.
    pub database_type: models::TargetDatabaseDatabaseType,
    /// The OCIDs of associated resources, such as the database.
    pub associated_resource_ids: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::TargetDatabaseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The features.
    pub features: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TargetDatabaseSummary {
        compartment_id = "compartmentId";
        id = "id";
        display_name = "displayName";
        description = "description";
        infrastructure_type = "infrastructureType";
        database_type = "databaseType";
        associated_resource_ids = "associatedResourceIds";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        features = "features";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
