// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a subsetting rule processing chain object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingRuleProcessingChainObjectSummary {
    /// The key.
    pub key: String,
    /// The numeric key of the subsetting relation, unique within the subsetting policy.
    pub subsetting_schema_relation_key: Option<String>,
    /// The schema of the parent table for subsetting.
    pub parent_schema_name: Option<String>,
    /// The name of the parent table for subsetting.
    pub parent_object_name: Option<String>,
    /// The identifiers of the parent columns in the relation.
    pub parent_columns: Option<Vec<String>>,
    /// The name of the schema with the child table for subsetting.
    pub child_schema_name: Option<String>,
    /// The name of the child table for subsetting.
    pub child_object_name: Option<String>,
    /// The child columns of the referential relationship.
    pub child_columns: Option<Vec<String>>,
    /// The propagation impact.
    pub propagation_impact: models::SubsettingRuleProcessingChainObjectPropagationImpact,
    /// The approximate row count before subsetting.
    pub approximate_row_count_before_subsetting: Option<i64>,
    /// The estimated row count after subsetting.
    pub estimated_row_count_after_subsetting: Option<i64>,
    /// Whether the object is enabled for processing.
    pub is_enabled_for_processing: Option<bool>,
}

model! {
    SubsettingRuleProcessingChainObjectSummary {
        key = "key";
        subsetting_schema_relation_key = "subsettingSchemaRelationKey";
        parent_schema_name = "parentSchemaName";
        parent_object_name = "parentObjectName";
        parent_columns = "parentColumns";
        child_schema_name = "childSchemaName";
        child_object_name = "childObjectName";
        child_columns = "childColumns";
        propagation_impact = "propagationImpact";
        approximate_row_count_before_subsetting = "approximateRowCountBeforeSubsetting";
        estimated_row_count_after_subsetting = "estimatedRowCountAfterSubsetting";
        is_enabled_for_processing = "isEnabledForProcessing";
    }
}
