// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An incremental field clause.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncrementalFieldClause {
    /// The incremental field name.
    pub incremental_field_name: String,
    /// The incremental field value, as key-value pairs.
    pub incremental_field_value: BTreeMap<String, String>,
    /// The comparison operator of the incremental load.
    pub incremental_comparator: models::IncrementalFieldClauseIncrementalComparator,
}

model! {
    IncrementalFieldClause {
        required {
            incremental_field_name = "incrementalFieldName", with_incremental_field_name(String);
            incremental_field_value = "incrementalFieldValue",
                with_incremental_field_value({String});
            incremental_comparator = "incrementalComparator",
                with_incremental_comparator(models::IncrementalFieldClauseIncrementalComparator);
        }
    }
}
