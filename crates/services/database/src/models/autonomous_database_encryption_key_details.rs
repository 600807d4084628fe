// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an autonomous database encryption key.
    ///
    /// The field `provider` selects the variant.
    pub enum AutonomousDatabaseEncryptionKeyDetails by "provider" {
        Aws(models::AwsKeyDetails) = "AWS", as_aws;
        Azure(models::AzureKeyDetails) = "AZURE", as_azure;
        Gcp(models::GcpKeyDetails) = "GCP", as_gcp;
        Oci(models::OciKeyDetails) = "OCI", as_oci;
        Okv(models::OkvKeyDetails) = "OKV", as_okv;
        OracleManaged(models::OracleManagedKeyDetails) = "ORACLE_MANAGED", as_oracle_managed;
    }
}
