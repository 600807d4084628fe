// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A shuffle format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShuffleFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The columns within whose equal values the values are shuffled. They must belong to the table
    /// of the masked column.
    pub grouping_columns: Option<Vec<String>>,
}

model! {
    ShuffleFormatEntry, "type" = "SHUFFLE" {
        optional {
            description = "description", with_description(String);
            grouping_columns = "groupingColumns", with_grouping_columns([String]);
        }
    }
}
