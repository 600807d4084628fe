// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An application extension Kerberos realm application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionKerberosRealmApp {
    /// The name of the Kerberos realm.
    pub realm_name: Option<String>,
    /// The master key.
    pub master_key: Option<Secret>,
    /// The default encryption salt type.
    pub default_encryption_salt_type: Option<String>,
    /// The supported encryption salt types.
    pub supported_encryption_salt_types: Option<Vec<String>>,
    /// The ticket flags.
    pub ticket_flags: Option<i64>,
    /// The maximum ticket life. In seconds.
    pub max_ticket_life: Option<i64>,
    /// The maximum renewable age. In seconds.
    pub max_renewable_age: Option<i64>,
}

model! {
    AppExtensionKerberosRealmApp {
        optional {
            realm_name = "realmName", with_realm_name(String);
            master_key = "masterKey", with_master_key(Secret);
            default_encryption_salt_type = "defaultEncryptionSaltType",
                with_default_encryption_salt_type(String);
            supported_encryption_salt_types = "supportedEncryptionSaltTypes",
                with_supported_encryption_salt_types([String]);
            ticket_flags = "ticketFlags", with_ticket_flags(i64);
            max_ticket_life = "maxTicketLife", with_max_ticket_life(i64);
            max_renewable_age = "maxRenewableAge", with_max_renewable_age(i64);
        }
    }
}
