// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a database registration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseRegistrationDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The fully qualified domain name (FQDN).
    pub fqdn: Option<String>,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: Option<String>,
    /// The password.
    ///
    /// Deprecated.
    #[deprecated]
    pub password: Option<Secret>,
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
    pub alias_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseRegistrationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            fqdn = "fqdn", with_fqdn(String), clear_fqdn;
            username = "username", with_username(String), clear_username;
            password = "password", with_password(Secret), clear_password;
            connection_string = "connectionString", with_connection_string(String),
                clear_connection_string;
            session_mode = "sessionMode",
                with_session_mode(models::DatabaseRegistrationSessionMode), clear_session_mode;
            wallet = "wallet", with_wallet(Secret), clear_wallet;
            alias_name = "aliasName", with_alias_name(String), clear_alias_name;
        }
    }
}
