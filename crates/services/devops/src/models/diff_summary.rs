// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a diff.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffSummary {
    /// The path of the changed object in the base version.
    pub old_path: Option<String>,
    /// The path of the changed object in the target version.
    pub new_path: Option<String>,
    /// The ID of the changed object in the base version.
    pub old_id: Option<String>,
    /// The ID of the changed object in the target version.
    pub new_id: Option<String>,
    /// Whether the changed file has conflicts.
    pub are_conflicts_in_file: Option<bool>,
    /// Whether the file is large.
    pub is_large: Option<bool>,
    /// Whether the file is binary.
    pub is_binary: Option<bool>,
    /// The changes in the file or diff.
    pub changes: Vec<models::DiffChunk>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DiffSummary {
        old_path = "oldPath";
        new_path = "newPath";
        old_id = "oldId";
        new_id = "newId";
        are_conflicts_in_file = "areConflictsInFile";
        is_large = "isLarge";
        is_binary = "isBinary";
        changes = "changes";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
