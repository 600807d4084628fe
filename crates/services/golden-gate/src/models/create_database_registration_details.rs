// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a database registration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseRegistrationDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The fully qualified domain name (FQDN).
    pub fqdn: String,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: String,
    /// The password.
    ///
    /// Deprecated.
    #[deprecated]
    pub password: Secret,
    /// The connection string in the form of the technology, such as `mongodb://host:27017/db`.
    pub connection_string: Option<String>,
    /// The mode of the database session. Redirection is only for RAC databases.
    pub session_mode: Option<models::DatabaseRegistrationSessionMode>,
    /// The wallet for connections to the database, base64-encoded. Deprecated and replaced by
    /// `walletSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub wallet: Option<Secret>,
    /// The alias.
    pub alias_name: String,
    /// The OCID of the vault.
    pub vault_id: Option<String>,
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The OCID of the compartment that the secret is created in.
    pub secret_compartment_id: Option<String>,
}

model! {
    CreateDatabaseRegistrationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            fqdn = "fqdn", with_fqdn(String);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
            alias_name = "aliasName", with_alias_name(String);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            ip_address = "ipAddress", with_ip_address(String);
            subnet_id = "subnetId", with_subnet_id(String);
            database_id = "databaseId", with_database_id(String);
            connection_string = "connectionString", with_connection_string(String);
            session_mode = "sessionMode",
                with_session_mode(models::DatabaseRegistrationSessionMode);
            wallet = "wallet", with_wallet(Secret);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
            secret_compartment_id = "secretCompartmentId", with_secret_compartment_id(String);
        }
    }
}
