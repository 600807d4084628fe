// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cloud provider of an identity connector.
    pub enum IdentityConnectorCloudProvider {
        Azure = "AZURE",
        Gcp = "GCP",
        Aws = "AWS",
    }
}
