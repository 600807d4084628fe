// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A property set Oracle database external authentication identity provider.
    ///
    /// The field `type` selects the variant.
    pub enum PropertySetOracleDatabaseExternalAuthenticationIdentityProvider by "type" {
        AzureAd(models::PropertySetOracleDatabaseExternalAuthenticationIdentityProviderAzureAd)
            = "AZURE_AD", as_azure_ad;
        None(models::PropertySetOracleDatabaseExternalAuthenticationIdentityProviderNone) = "NONE",
            as_none;
        OciIam(models::PropertySetOracleDatabaseExternalAuthenticationIdentityProviderOciIam)
            = "OCI_IAM", as_oci_iam;
    }
}
