// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of catalog permissions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogPermissionsSummary {
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The permissions of the user.
    pub user_permissions: Option<Vec<String>>,
}

model! {
    CatalogPermissionsSummary {
        catalog_id = "catalogId";
        user_permissions = "userPermissions";
    }
}
