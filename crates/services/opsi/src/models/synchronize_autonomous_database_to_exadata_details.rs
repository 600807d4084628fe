// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous database to synchronize to an Exadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynchronizeAutonomousDatabaseToExadataDetails {
    /// The source of the entity.
    pub entity_source: models::SynchronizeAutonomousDatabaseToExadataEntitySource,
}

model! {
    SynchronizeAutonomousDatabaseToExadataDetails {
        required {
            entity_source = "entitySource",
                with_entity_source(models::SynchronizeAutonomousDatabaseToExadataEntitySource);
        }
    }
}
