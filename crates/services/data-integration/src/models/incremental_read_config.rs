// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An incremental read configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncrementalReadConfig {
    /// The last extracted field dates.
    pub last_extracted_field_date: Option<Vec<models::IncrementalFieldClause>>,
    /// The last extracted data entity dates.
    pub last_extracted_data_entity_date: Option<Vec<models::IncrementalDataEntityClause>>,
}

model! {
    IncrementalReadConfig {
        optional {
            last_extracted_field_date = "lastExtractedFieldDate",
                with_last_extracted_field_date([models::IncrementalFieldClause]);
            last_extracted_data_entity_date = "lastExtractedDataEntityDate",
                with_last_extracted_data_entity_date([models::IncrementalDataEntityClause]);
        }
    }
}
