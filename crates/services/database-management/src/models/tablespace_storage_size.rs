// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tablespace storage size.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TablespaceStorageSize {
    /// The size.
    pub size: f64,
    /// The unit.
    pub unit: Option<models::TablespaceStorageSizeUnit>,
}

model! {
    TablespaceStorageSize {
        required {
            size = "size", with_size(f64);
        }
        optional {
            unit = "unit", with_unit(models::TablespaceStorageSizeUnit);
        }
    }
}
