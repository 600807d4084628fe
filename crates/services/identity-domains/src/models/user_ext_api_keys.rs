// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// User ext API keys.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtApiKeys {
    /// The key.
    pub key: Option<Secret>,
    /// The value.
    pub value: Option<String>,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
}

model! {
    UserExtApiKeys {
        optional {
            key = "key", with_key(Secret);
            value = "value", with_value(String);
            ocid = "ocid", with_ocid(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
