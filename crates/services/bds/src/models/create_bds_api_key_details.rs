// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a BDS API key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBdsApiKeyDetails {
    /// The OCID of the user.
    pub user_id: String,
    /// The passphrase of the private key.
    pub passphrase: Secret,
    /// The region of the Object Storage endpoint.
    pub default_region: Option<String>,
    /// The name that distinguishes the API key from others. Only ASCII letters and digits are
    /// allowed.
    pub key_alias: String,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
}

model! {
    CreateBdsApiKeyDetails {
        required {
            user_id = "userId", with_user_id(String);
            passphrase = "passphrase", with_passphrase(Secret);
            key_alias = "keyAlias", with_key_alias(String);
        }
        optional {
            default_region = "defaultRegion", with_default_region(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
        }
    }
}
