// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Identity propagation trust impersonation service users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPropagationTrustImpersonationServiceUsers {
    /// The value.
    pub value: String,
    /// The unique OCI identifier of the resource.
    pub ocid: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The rule.
    pub rule: String,
}

model! {
    IdentityPropagationTrustImpersonationServiceUsers {
        required {
            value = "value", with_value(String);
            rule = "rule", with_rule(String);
        }
        optional {
            ocid = "ocid", with_ocid(String);
            ref_ = "$ref", with_ref(String);
        }
    }
}
