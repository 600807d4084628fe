// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sorting capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortingCapability {
    /// Whether the item is supported.
    pub is_supported: bool,
    /// The fields.
    pub fields: Option<Vec<String>>,
    /// The default sort.
    pub default_sort: Option<models::SortingDefault>,
}

model! {
    SortingCapability {
        is_supported = "isSupported";
        fields = "fields";
        default_sort = "defaultSort";
    }
}
