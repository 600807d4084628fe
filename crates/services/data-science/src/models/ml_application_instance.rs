// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An instance of an ML application for a consumer, created from one of the implementations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationInstance {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the ML application.
    pub ml_application_id: String,
    /// The name of the ML application.
    pub ml_application_name: String,
    /// The OCID of the ML application implementation.
    pub ml_application_implementation_id: String,
    /// The name of the ML application implementation.
    pub ml_application_implementation_name: String,
    /// The authentication configuration of the prediction endpoint.
    pub auth_configuration: Option<models::AuthConfiguration>,
    /// The property values, as defined by the configuration schema of the implementation.
    pub configuration: Option<Vec<models::ConfigurationProperty>>,
    /// Whether the instance should be active (the desired state).
    pub is_enabled: bool,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the prediction endpoint.
    pub prediction_endpoint_details: Option<models::PredictionEndpointDetails>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::MlApplicationInstanceLifecycleState,
    /// The lifecycle substate, more detailed than `lifecycleState`. It distinguishes issues of the
    /// provider from issues of the service, and recoverable from non-recoverable ones.
    pub lifecycle_substate: models::MlApplicationInstanceLifecycleSubstate,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MlApplicationInstance {
        id = "id";
        display_name = "displayName";
        ml_application_id = "mlApplicationId";
        ml_application_name = "mlApplicationName";
        ml_application_implementation_id = "mlApplicationImplementationId";
        ml_application_implementation_name = "mlApplicationImplementationName";
        auth_configuration = "authConfiguration";
        configuration = "configuration";
        is_enabled = "isEnabled";
        compartment_id = "compartmentId";
        prediction_endpoint_details = "predictionEndpointDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_substate = "lifecycleSubstate";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
