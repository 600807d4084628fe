// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A digital twin adapter payload.
    ///
    /// The field `dataFormat` selects the variant.
    pub enum DigitalTwinAdapterPayload by "dataFormat" {
        Json(models::DigitalTwinAdapterJsonPayload) = "JSON", as_json;
    }
}
