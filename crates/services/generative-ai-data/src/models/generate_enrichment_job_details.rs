// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an enrichment job to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateEnrichmentJobDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type of the enrichment job.
    ///
    /// Deprecated.
    #[deprecated]
    pub enrichment_job_type: Option<models::GenerateEnrichmentJobEnrichmentJobType>,
    /// The configuration of the enrichment job.
    pub enrichment_job_configuration: models::EnrichmentJobConfiguration,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GenerateEnrichmentJobDetails {
        required {
            enrichment_job_configuration = "enrichmentJobConfiguration",
                with_enrichment_job_configuration(models::EnrichmentJobConfiguration);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            enrichment_job_type = "enrichmentJobType",
                with_enrichment_job_type(models::GenerateEnrichmentJobEnrichmentJobType);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
