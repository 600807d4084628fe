// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the multicloud service type of an application extension multicloud
    /// service application application.
    pub enum AppExtensionMulticloudServiceAppAppMulticloudServiceType {
        AwsCognito = "AWSCognito",
    }
}
