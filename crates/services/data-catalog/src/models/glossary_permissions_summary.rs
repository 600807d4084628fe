// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of glossary permissions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlossaryPermissionsSummary {
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The permissions of the user.
    pub user_permissions: Option<Vec<String>>,
}

model! {
    GlossaryPermissionsSummary {
        glossary_key = "glossaryKey";
        user_permissions = "userPermissions";
    }
}
