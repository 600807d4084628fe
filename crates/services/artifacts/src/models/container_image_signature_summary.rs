// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a container image signature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImageSignatureSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Example: `wrmz22sixa::qdwyc2ptun::SHA_256_RSA_PKCS_PSS::2vwmobasva`.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
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
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ContainerImageSignatureLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    ContainerImageSignatureSummary {
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        image_id = "imageId";
        kms_key_id = "kmsKeyId";
        kms_key_version_id = "kmsKeyVersionId";
        message = "message";
        signature = "signature";
        signing_algorithm = "signingAlgorithm";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
