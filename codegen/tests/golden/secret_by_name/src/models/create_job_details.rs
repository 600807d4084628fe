// @generated from spec/secret-by-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

/// The details of a job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDetails {
    /// The admin password. At least 8 characters.
    pub admin_password: Secret,
    /// The password URL.
    pub password_url: Option<String>,
    /// The old passwords.
    pub old_passwords: Option<Vec<Secret>>,
    /// The token by name, as key-value pairs.
    pub token_by_name: Option<BTreeMap<String, Vec<Secret>>>,
    /// The private key.
    pub private_key: Option<Secret>,
    /// The license key.
    pub license_key: Option<Secret>,
}

model! {
    CreateJobDetails {
        required {
            admin_password = "adminPassword", with_admin_password(Secret);
        }
        optional {
            password_url = "passwordUrl", with_password_url(String);
            old_passwords = "oldPasswords", with_old_passwords([Secret]);
            token_by_name = "tokenByName", with_token_by_name({[Secret]});
            private_key = "privateKey", with_private_key(Secret);
            license_key = "licenseKey", with_license_key(Secret);
        }
    }
}
