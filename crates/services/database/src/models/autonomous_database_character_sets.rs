// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Autonomous database character sets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseCharacterSets {
    /// The name.
    pub name: Option<String>,
}

model! {
    AutonomousDatabaseCharacterSets {
        name = "name";
    }
}
