// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Api {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ApiLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The type of the API specification.
    pub specification_type: Option<String>,
    /// The results of the validation.
    pub validation_results: Option<Vec<models::ApiValidationResult>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Api {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        locks = "locks";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        specification_type = "specificationType";
        validation_results = "validationResults";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
