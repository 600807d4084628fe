// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a database object.
    pub enum DatabaseObjectType {
        View = "VIEW",
        Table = "TABLE",
        Annotation = "ANNOTATION",
        Comment = "COMMENT",
    }
}
