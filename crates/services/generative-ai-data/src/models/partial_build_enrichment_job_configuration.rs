// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A partial build enrichment job configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialBuildEnrichmentJobConfiguration {
    /// The name of the schema.
    pub schema_name: String,
    /// The database objects.
    pub database_objects: Vec<models::DatabaseObject>,
}

model! {
    PartialBuildEnrichmentJobConfiguration, "enrichmentJobType" = "PARTIAL_BUILD" {
        required {
            schema_name = "schemaName", with_schema_name(String);
            database_objects = "databaseObjects", with_database_objects([models::DatabaseObject]);
        }
    }
}
