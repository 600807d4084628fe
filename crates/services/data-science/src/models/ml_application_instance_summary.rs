// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ML application instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationInstanceSummary {
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
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::MlApplicationInstanceLifecycleState,
    /// The lifecycle substate, more detailed than `lifecycleState`. It distinguishes issues of the
    /// provider from issues of the service, and recoverable from non-recoverable ones.
    pub lifecycle_substate: models::MlApplicationInstanceLifecycleSubstate,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MlApplicationInstanceSummary {
        id = "id";
        display_name = "displayName";
        ml_application_id = "mlApplicationId";
        ml_application_name = "mlApplicationName";
        ml_application_implementation_id = "mlApplicationImplementationId";
        ml_application_implementation_name = "mlApplicationImplementationName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_substate = "lifecycleSubstate";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
