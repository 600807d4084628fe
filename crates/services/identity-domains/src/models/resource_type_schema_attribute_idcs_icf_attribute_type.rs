// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IDCS ICF attribute type of a resource type schema attribute.
    pub enum ResourceTypeSchemaAttributeIdcsIcfAttributeType {
        String = "string",
        Long = "long",
        Char = "char",
        Double = "double",
        Float = "float",
        Integer = "integer",
        Boolean = "boolean",
        Bytes = "bytes",
        Bigdecimal = "bigdecimal",
        Biginteger = "biginteger",
        Guardedbytes = "guardedbytes",
        Guardedstring = "guardedstring",
    }
}
