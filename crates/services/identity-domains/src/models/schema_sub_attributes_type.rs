// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of schema sub attributes.
    pub enum SchemaSubAttributesType {
        String = "string",
        Complex = "complex",
        Boolean = "boolean",
        Decimal = "decimal",
        Integer = "integer",
        DateTime = "dateTime",
        Reference = "reference",
        Binary = "binary",
    }
}
