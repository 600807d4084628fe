// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An incremental data entity clause.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncrementalDataEntityClause {
    /// The incremental data entity name.
    pub incremental_data_entity_name: String,
    /// The incremental data entity value, as key-value pairs.
    pub incremental_data_entity_value: BTreeMap<String, String>,
    /// The comparison operator of the incremental load.
    pub incremental_comparator: models::IncrementalDataEntityClauseIncrementalComparator,
}

model! {
    IncrementalDataEntityClause {
        required {
            incremental_data_entity_name = "incrementalDataEntityName",
                with_incremental_data_entity_name(String);
            incremental_data_entity_value = "incrementalDataEntityValue",
                with_incremental_data_entity_value({String});
            incremental_comparator = "incrementalComparator",
                with_incremental_comparator(models::IncrementalDataEntityClauseIncrementalComparator);
        }
    }
}
