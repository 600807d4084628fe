// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a subsetted object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettedObjectSummary {
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The type of the object.
    pub object_type: models::SubsettedObjectObjectType,
    /// The row count before subsetting.
    pub row_count_before_subsetting: Option<i64>,
    /// The row count after subsetting.
    pub row_count_after_subsetting: Option<i64>,
    /// The size before subsetting in KBs.
    pub size_before_subsetting_in_kbs: Option<String>,
    /// The size after subsetting in KBs.
    pub size_after_subsetting_in_kbs: Option<String>,
}

model! {
    SubsettedObjectSummary {
        schema_name = "schemaName";
        object_name = "objectName";
        object_type = "objectType";
        row_count_before_subsetting = "rowCountBeforeSubsetting";
        row_count_after_subsetting = "rowCountAfterSubsetting";
        size_before_subsetting_in_kbs = "sizeBeforeSubsettingInKBs";
        size_after_subsetting_in_kbs = "sizeAfterSubsettingInKBs";
    }
}
