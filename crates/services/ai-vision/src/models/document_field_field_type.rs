// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the field type of a document field.
    pub enum DocumentFieldFieldType {
        LineItemGroup = "LINE_ITEM_GROUP",
        LineItem = "LINE_ITEM",
        LineItemField = "LINE_ITEM_FIELD",
        KeyValue = "KEY_VALUE",
    }
}
