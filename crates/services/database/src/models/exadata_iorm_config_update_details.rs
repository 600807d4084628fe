// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Exadata IORM configuration update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataIormConfigUpdateDetails {
    /// The IORM objective.
    pub objective: Option<models::ExadataIormConfigUpdateObjective>,
    /// The IORM settings of all databases in the Exadata DB system.
    pub db_plans: Option<Vec<models::DbIormConfigUpdateDetail>>,
}

model! {
    ExadataIormConfigUpdateDetails {
        optional {
            objective = "objective", with_objective(models::ExadataIormConfigUpdateObjective);
            db_plans = "dbPlans", with_db_plans([models::DbIormConfigUpdateDetail]);
        }
    }
}
