// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a blockchain platform to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBlockchainPlatformDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The role of the blockchain platform, either founder or participant.
    pub platform_role: models::BlockchainPlatformPlatformRole,
    /// The compute shape.
    pub compute_shape: models::BlockchainPlatformComputeShape,
    /// Whether the license is bring your own license (BYOL).
    pub is_byol: Option<bool>,
    /// The version of the platform.
    pub platform_version: Option<String>,
    /// The IDCS access token of a user with the role Identity Domain Administrator.
    pub idcs_access_token: Secret,
    /// The ID of the federated user.
    pub federated_user_id: Option<String>,
    /// The CA certificate archive text.
    pub ca_cert_archive_text: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateBlockchainPlatformDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            platform_role = "platformRole",
                with_platform_role(models::BlockchainPlatformPlatformRole);
            compute_shape = "computeShape",
                with_compute_shape(models::BlockchainPlatformComputeShape);
            idcs_access_token = "idcsAccessToken", with_idcs_access_token(Secret);
        }
        optional {
            description = "description", with_description(String);
            is_byol = "isByol", with_is_byol(bool);
            platform_version = "platformVersion", with_platform_version(String);
            federated_user_id = "federatedUserId", with_federated_user_id(String);
            ca_cert_archive_text = "caCertArchiveText", with_ca_cert_archive_text(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
