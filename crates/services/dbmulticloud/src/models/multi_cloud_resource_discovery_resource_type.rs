// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of a multi cloud resource discovery.
    pub enum MultiCloudResourceDiscoveryResourceType {
        Vaults = "VAULTS",
        Storage = "STORAGE",
        GcpKeyRings = "GCP_KEY_RINGS",
        AwsKeys = "AWS_KEYS",
    }
}
