// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateCatalog = "CREATE_CATALOG",
        UpdateCatalog = "UPDATE_CATALOG",
        DeleteCatalog = "DELETE_CATALOG",
        MoveCatalog = "MOVE_CATALOG",
        CreateCatalogPrivateEndpoint = "CREATE_CATALOG_PRIVATE_ENDPOINT",
        DeleteCatalogPrivateEndpoint = "DELETE_CATALOG_PRIVATE_ENDPOINT",
        UpdateCatalogPrivateEndpoint = "UPDATE_CATALOG_PRIVATE_ENDPOINT",
        MoveCatalogPrivateEndpoint = "MOVE_CATALOG_PRIVATE_ENDPOINT",
        AttachCatalogPrivateEndpoint = "ATTACH_CATALOG_PRIVATE_ENDPOINT",
        DetachCatalogPrivateEndpoint = "DETACH_CATALOG_PRIVATE_ENDPOINT",
        CreateMetastore = "CREATE_METASTORE",
        UpdateMetastore = "UPDATE_METASTORE",
        DeleteMetastore = "DELETE_METASTORE",
        MoveMetastore = "MOVE_METASTORE",
    }
}
