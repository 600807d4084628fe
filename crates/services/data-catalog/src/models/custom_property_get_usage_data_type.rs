// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data type of custom property get usage.
    pub enum CustomPropertyGetUsageDataType {
        Text = "TEXT",
        RichText = "RICH_TEXT",
        Boolean = "BOOLEAN",
        Number = "NUMBER",
        Date = "DATE",
    }
}
