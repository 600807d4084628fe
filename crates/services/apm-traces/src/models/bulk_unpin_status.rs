// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk unpin status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUnpinStatus {
    /// The statuses of the attributes, in the order of the request.
    pub attribute_statuses: Vec<models::AttributeUnpinResponse>,
    /// The bulk unpin metadata.
    pub bulk_unpin_metadata: models::BulkUnpinMetadata,
}

model! {
    BulkUnpinStatus {
        attribute_statuses = "attributeStatuses";
        bulk_unpin_metadata = "bulkUnpinMetadata";
    }
}
