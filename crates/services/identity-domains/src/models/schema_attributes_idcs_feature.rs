// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IDCS feature of schema attributes.
    pub enum SchemaAttributesIdcsFeature {
        OptionalPii = "optionalPii",
        Mfa = "mfa",
        Social = "social",
        SchemaCustomization = "schemaCustomization",
    }
}
