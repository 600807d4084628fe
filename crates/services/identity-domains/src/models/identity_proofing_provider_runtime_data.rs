// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Identity proofing provider runtime data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProofingProviderRuntimeData {
    /// The attr name.
    pub attr_name: String,
    /// The value of the attribute.
    pub attr_value: String,
}

model! {
    IdentityProofingProviderRuntimeData {
        required {
            attr_name = "attrName", with_attr_name(String);
            attr_value = "attrValue", with_attr_value(String);
        }
    }
}
