// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Object storage locations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageLocations {
    /// The locations of the objects.
    pub object_locations: Vec<models::ObjectLocation>,
}

model! {
    ObjectStorageLocations, "sourceType" = "OBJECT_STORAGE_LOCATIONS" {
        required {
            object_locations = "objectLocations", with_object_locations([models::ObjectLocation]);
        }
    }
}
