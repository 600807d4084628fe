// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the conflict marker of a diff line.
    pub enum DiffLineConflictMarker {
        Base = "BASE",
        Target = "TARGET",
        Marker = "MARKER",
        None = "NONE",
    }
}
