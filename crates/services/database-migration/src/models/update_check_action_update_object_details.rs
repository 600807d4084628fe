// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a check action update object.
    ///
    /// The field `kind` selects the variant.
    pub enum UpdateCheckActionUpdateObjectDetails by "kind", sent {
        AllObjects(models::AllUpdateCheckActionUpdateObjectDetails) = "ALL_OBJECTS", as_all_objects;
        ListObjects(models::ListUpdateCheckActionUpdateObjectDetails) = "LIST_OBJECTS",
            as_list_objects;
    }
}
