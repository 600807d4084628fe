// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an ExaDB stack FSU goal version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadbStackFsuGoalVersionDetails {
    /// Whether staging creates a new home or uses an existing one.
    pub home_policy: Option<models::FsuGoalVersionHomePolicy>,
    /// The prefix of the names of new database homes, which is followed by a timestamp.
    pub new_home_prefix: Option<String>,
    /// The components.
    pub components: Vec<models::GoalSoftwareComponentDetails>,
}

model! {
    ExadbStackFsuGoalVersionDetails, "type" = "EXADB_STACK" {
        required {
            components = "components", with_components([models::GoalSoftwareComponentDetails]);
        }
        optional {
            home_policy = "homePolicy", with_home_policy(models::FsuGoalVersionHomePolicy);
            new_home_prefix = "newHomePrefix", with_new_home_prefix(String);
        }
    }
}
