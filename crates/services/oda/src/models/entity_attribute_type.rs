// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an entity attribute.
    pub enum EntityAttributeType {
        Text = "TEXT",
        Number = "NUMBER",
        DateTime = "DATE_TIME",
        Date = "DATE",
        Entity = "ENTITY",
        CompositeEntity = "COMPOSITE_ENTITY",
        AttributeReference = "ATTRIBUTE_REFERENCE",
        Boolean = "BOOLEAN",
    }
}
