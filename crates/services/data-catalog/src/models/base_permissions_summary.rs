// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of base permissions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasePermissionsSummary {
    /// The permissions of the user.
    pub user_permissions: Option<Vec<String>>,
}

model! {
    BasePermissionsSummary {
        user_permissions = "userPermissions";
    }
}
