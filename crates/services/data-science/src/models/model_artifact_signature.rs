// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A model artifact signature, which detects modifications of the artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelArtifactSignature {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the vault key for the signature.
    pub kms_key_id: String,
    /// The OCID of the version of the vault key.
    pub kms_key_version_id: String,
    /// The OCID of the model of the signed artifact.
    pub model_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelArtifactSignatureLifecycleState,
    /// The hash of the artifact, base64-encoded.
    pub digest: String,
    /// The signature of the digest.
    pub signature: String,
    /// The signing algorithm, such as `SHA_256_RSA_PKCS_PSS`.
    pub signing_algorithm: models::ModelArtifactSignatureSigningAlgorithm,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the creator.
    pub created_by: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelArtifactSignature {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        kms_key_id = "kmsKeyId";
        kms_key_version_id = "kmsKeyVersionId";
        model_id = "modelId";
        lifecycle_state = "lifecycleState";
        digest = "digest";
        signature = "signature";
        signing_algorithm = "signingAlgorithm";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
