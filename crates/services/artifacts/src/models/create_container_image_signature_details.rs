// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a container image signature to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerImageSignatureDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the container image.
    pub image_id: String,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: String,
    /// The OCID of the key version that signs the container image.
    pub kms_key_version_id: String,
    /// The payload that was signed, base64-encoded.
    pub message: String,
    /// The signature.
    pub signature: String,
    /// The signing algorithm.
    pub signing_algorithm: models::ContainerImageSignatureSigningAlgorithm,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateContainerImageSignatureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            image_id = "imageId", with_image_id(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            message = "message", with_message(String);
            signature = "signature", with_signature(String);
            signing_algorithm = "signingAlgorithm",
                with_signing_algorithm(models::ContainerImageSignatureSigningAlgorithm);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
