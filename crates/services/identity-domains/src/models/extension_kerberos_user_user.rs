// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension Kerberos user user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionKerberosUserUser {
    /// The realm users.
    pub realm_users: Option<Vec<models::UserExtRealmUsers>>,
}

model! {
    ExtensionKerberosUserUser {
        optional {
            realm_users = "realmUsers", with_realm_users([models::UserExtRealmUsers]);
        }
    }
}
