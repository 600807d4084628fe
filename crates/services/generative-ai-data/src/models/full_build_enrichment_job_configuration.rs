// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A full build enrichment job configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FullBuildEnrichmentJobConfiguration {
    /// The name of the schema.
    pub schema_name: String,
}

model! {
    FullBuildEnrichmentJobConfiguration, "enrichmentJobType" = "FULL_BUILD" {
        required {
            schema_name = "schemaName", with_schema_name(String);
        }
    }
}
