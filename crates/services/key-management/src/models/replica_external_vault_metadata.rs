// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Replica external vault metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaExternalVaultMetadata {
    /// The OCID of the private endpoint.
    pub private_endpoint_id: String,
    /// The base URL of the identity domain.
    pub idcs_account_name_url: String,
}

model! {
    ReplicaExternalVaultMetadata, "vaultType" = "EXTERNAL" {
        required {
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
            idcs_account_name_url = "idcsAccountNameUrl", with_idcs_account_name_url(String);
        }
    }
}
