// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the icf type of application flat file bundle configuration
    /// properties.
    pub enum AppFlatFileBundleConfigurationPropertiesIcfType {
        Long = "Long",
        String = "String",
        Character = "Character",
        Double = "Double",
        Float = "Float",
        Integer = "Integer",
        Boolean = "Boolean",
        Uri = "URI",
        File = "File",
        GuardedByteArray = "GuardedByteArray",
        GuardedString = "GuardedString",
        ArrayOfLong = "ArrayOfLong",
        ArrayOfString = "ArrayOfString",
        ArrayOfCharacter = "ArrayOfCharacter",
        ArrayOfDouble = "ArrayOfDouble",
        ArrayOfFloat = "ArrayOfFloat",
        ArrayOfInteger = "ArrayOfInteger",
        ArrayOfBoolean = "ArrayOfBoolean",
        ArrayOfUri = "ArrayOfURI",
        ArrayOfFile = "ArrayOfFile",
        ArrayOfGuardedByteArray = "ArrayOfGuardedByteArray",
        ArrayOfGuardedString = "ArrayOfGuardedString",
    }
}
