// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An input location.
    ///
    /// The field `locationType` selects the variant.
    pub enum InputLocation by "locationType" {
        ObjectListFileInputLocation(models::ObjectListFileInputLocation)
            = "OBJECT_LIST_FILE_INPUT_LOCATION", as_object_list_file_input_location;
        ObjectListInlineInputLocation(models::ObjectListInlineInputLocation)
            = "OBJECT_LIST_INLINE_INPUT_LOCATION", as_object_list_inline_input_location;
    }
}
