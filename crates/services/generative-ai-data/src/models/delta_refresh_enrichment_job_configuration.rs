// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A delta refresh enrichment job configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeltaRefreshEnrichmentJobConfiguration {
    /// The name of the schema.
    pub schema_name: String,
    /// The delta refresh schedule.
    pub delta_refresh_schedule: Option<Value>,
}

model! {
    DeltaRefreshEnrichmentJobConfiguration, "enrichmentJobType" = "DELTA_REFRESH" {
        required {
            schema_name = "schemaName", with_schema_name(String);
        }
        optional {
            delta_refresh_schedule = "deltaRefreshSchedule", with_delta_refresh_schedule(Value);
        }
    }
}
