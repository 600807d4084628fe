// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The key and the signing algorithm for a model artifact signature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelArtifactSignatureDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the vault key for the signature.
    pub kms_key_id: String,
    /// The OCID of the version of the vault key.
    pub kms_key_version_id: String,
    /// The signing algorithm, such as `SHA_256_RSA_PKCS_PSS`.
    pub signing_algorithm: models::ModelArtifactSignatureSigningAlgorithm,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateModelArtifactSignatureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            signing_algorithm = "signingAlgorithm",
                with_signing_algorithm(models::ModelArtifactSignatureSigningAlgorithm);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
