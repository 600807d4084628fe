// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext realm users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtRealmUsers {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The name of the principal.
    pub principal_name: Option<String>,
    /// The name of the Kerberos realm.
    pub realm_name: Option<String>,
}

model! {
    UserExtRealmUsers {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            principal_name = "principalName", with_principal_name(String);
            realm_name = "realmName", with_realm_name(String);
        }
    }
}
