// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An Exadata IORM configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataIormConfig {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ExadataIormConfigLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The IORM objective. Default: `AUTO`.
    pub objective: Option<models::ExadataIormConfigObjective>,
    /// The IORM settings of all databases in the Exadata DB system.
    pub db_plans: Option<Vec<models::DbIormConfig>>,
}

model! {
    ExadataIormConfig {
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        objective = "objective";
        db_plans = "dbPlans";
    }
}
