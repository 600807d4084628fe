// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cloud Exadata storage connector status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudExadataStorageConnectorStatus {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The status.
    pub status: models::CloudExadataStorageConnectorStatusStatus,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    CloudExadataStorageConnectorStatus {
        id = "id";
        status = "status";
        error_message = "errorMessage";
    }
}
