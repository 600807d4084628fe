// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A middleware backup patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MiddlewareBackupPatch {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    MiddlewareBackupPatch {
        id = "id";
        display_name = "displayName";
        description = "description";
    }
}
