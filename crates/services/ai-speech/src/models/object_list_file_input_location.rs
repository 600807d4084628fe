// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An object list file input location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectListFileInputLocation {
    /// The location of the object.
    pub object_location: models::ObjectLocation,
}

model! {
    ObjectListFileInputLocation, "locationType" = "OBJECT_LIST_FILE_INPUT_LOCATION" {
        required {
            object_location = "objectLocation", with_object_location(models::ObjectLocation);
        }
    }
}
