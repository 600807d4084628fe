// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A property set Oracle database external authentication identity provider Azure AD.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertySetOracleDatabaseExternalAuthenticationIdentityProviderAzureAd {
    /// The configuration parameters of the external identity provider.
    pub configs: BTreeMap<String, String>,
}

model! {
    PropertySetOracleDatabaseExternalAuthenticationIdentityProviderAzureAd, "type" = "AZURE_AD" {
        required {
            configs = "configs", with_configs({String});
        }
    }
}
