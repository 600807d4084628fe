// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A random list format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RandomListFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The random list. At most 999 items.
    pub random_list: Vec<String>,
}

model! {
    RandomListFormatEntry, "type" = "RANDOM_LIST" {
        required {
            random_list = "randomList", with_random_list([String]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
