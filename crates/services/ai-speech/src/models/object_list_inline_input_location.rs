// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An object list inline input location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectListInlineInputLocation {
    /// The locations of the objects.
    pub object_locations: Vec<models::ObjectLocation>,
}

model! {
    ObjectListInlineInputLocation, "locationType" = "OBJECT_LIST_INLINE_INPUT_LOCATION" {
        required {
            object_locations = "objectLocations", with_object_locations([models::ObjectLocation]);
        }
    }
}
