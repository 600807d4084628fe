// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The current and new names of an object to rename.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenameObjectDetails {
    /// The current name of the object.
    pub source_name: String,
    /// The new name of the object.
    pub new_name: String,
    /// The etag of the object. It is renamed only if it still has this etag.
    pub src_obj_if_match_e_tag: Option<String>,
    /// The etag of an existing object with the new name. It is replaced only if it still has this
    /// etag.
    pub new_obj_if_match_e_tag: Option<String>,
    /// The precondition. Only `*` is supported: the call fails if an object with the new name
    /// already exists.
    pub new_obj_if_none_match_e_tag: Option<String>,
}

model! {
    RenameObjectDetails {
        required {
            source_name = "sourceName", with_source_name(String);
            new_name = "newName", with_new_name(String);
        }
        optional {
            src_obj_if_match_e_tag = "srcObjIfMatchETag", with_src_obj_if_match_e_tag(String);
            new_obj_if_match_e_tag = "newObjIfMatchETag", with_new_obj_if_match_e_tag(String);
            new_obj_if_none_match_e_tag = "newObjIfNoneMatchETag",
                with_new_obj_if_none_match_e_tag(String);
        }
    }
}
