// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An ingest time rule condition.
    ///
    /// The field `kind` selects the variant.
    pub enum IngestTimeRuleCondition by "kind" {
        Field(models::IngestTimeRuleFieldCondition) = "FIELD", as_field;
    }
}
