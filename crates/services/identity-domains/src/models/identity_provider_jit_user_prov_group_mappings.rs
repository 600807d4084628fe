// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Identity provider JIT user prov group mappings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderJitUserProvGroupMappings {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: String,
    /// The IdP group.
    pub idp_group: String,
}

model! {
    IdentityProviderJitUserProvGroupMappings {
        required {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            idp_group = "idpGroup", with_idp_group(String);
        }
    }
}
