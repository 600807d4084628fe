// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An import conflict resolution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportConflictResolution {
    /// The prefix for names of duplicates, if the mode is `DUPLICATE`.
    pub duplicate_prefix: Option<String>,
    /// The suffix for names of duplicates, if the mode is `DUPLICATE`.
    pub duplicate_suffix: Option<String>,
    /// The import conflict resolution type.
    pub import_conflict_resolution_type: models::ImportConflictResolutionType,
}

model! {
    ImportConflictResolution {
        required {
            import_conflict_resolution_type = "importConflictResolutionType",
                with_import_conflict_resolution_type(models::ImportConflictResolutionType);
        }
        optional {
            duplicate_prefix = "duplicatePrefix", with_duplicate_prefix(String);
            duplicate_suffix = "duplicateSuffix", with_duplicate_suffix(String);
        }
    }
}
