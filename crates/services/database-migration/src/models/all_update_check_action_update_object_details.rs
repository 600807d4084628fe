// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The details of an all update check action update object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllUpdateCheckActionUpdateObjectDetails {
    /// Whether the object is excluded.
    pub is_exclude: Option<bool>,
    cleared: Vec<String>,
}

update! {
    AllUpdateCheckActionUpdateObjectDetails, "kind" = "ALL_OBJECTS" {
        optional {
            is_exclude = "isExclude", with_is_exclude(bool), clear_is_exclude;
        }
    }
}
