// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an LDAP bind account to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLdapBindAccountDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The endpoints.
    pub endpoints: Vec<models::Endpoint>,
    /// The LDAP distinguished name of the account.
    pub bind_distinguished_name: String,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
    /// The version of the secret with the password.
    pub password_secret_version: Option<i64>,
    /// The OCID of the trusted certificate secret.
    pub trusted_certificate_secret_id: Option<String>,
    /// The trusted certificate secret version.
    pub trusted_certificate_secret_version: Option<i64>,
}

model! {
    CreateLdapBindAccountDetails, "connectorType" = "LDAPBIND" {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            endpoints = "endpoints", with_endpoints([models::Endpoint]);
            bind_distinguished_name = "bindDistinguishedName", with_bind_distinguished_name(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            password_secret_version = "passwordSecretVersion", with_password_secret_version(i64);
            trusted_certificate_secret_id = "trustedCertificateSecretId",
                with_trusted_certificate_secret_id(String);
            trusted_certificate_secret_version = "trustedCertificateSecretVersion",
                with_trusted_certificate_secret_version(i64);
        }
    }
}
