// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `attributeSet` in `ListResourceTypeSchemaAttributes`.
    pub enum ListResourceTypeSchemaAttributesAttributeSet {
        All = "all",
        Always = "always",
        Never = "never",
        Request = "request",
        Default = "default",
    }
}
