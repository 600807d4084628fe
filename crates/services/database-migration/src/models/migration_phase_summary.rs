// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a migration phase.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationPhaseSummary {
    /// The name.
    pub name: models::MigrationPhaseName,
    /// The recommended action.
    pub recommended_action: Option<models::MigrationPhaseRecommendedAction>,
    /// The supported actions.
    pub supported_actions: Vec<models::OdmsPhaseActions>,
}

model! {
    MigrationPhaseSummary {
        name = "name";
        recommended_action = "recommendedAction";
        supported_actions = "supportedActions";
    }
}
