// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    ModelArtifactSignatureLifecycleState, ModelArtifactSignatureSigningAlgorithm,
};

/// A signature of a model's artifact, to tell whether the artifact was tampered with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelArtifactSignature {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the key in the vault that signs.
    pub kms_key_id: String,
    /// The OCID of the version of the key.
    pub kms_key_version_id: String,
    /// The OCID of the model whose artifact is signed.
    pub model_id: String,
    /// Where the resource is in its life.
    pub lifecycle_state: ModelArtifactSignatureLifecycleState,
    /// The hash of the artifact, in base64.
    pub digest: String,
    /// The signature of the digest.
    pub signature: String,
    /// The algorithm of the signature, such as `SHA_256_RSA_PKCS_PSS`.
    pub signing_algorithm: ModelArtifactSignatureSigningAlgorithm,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ModelArtifactSignature {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        compartment_id: impl Into<String>,
        kms_key_id: impl Into<String>,
        kms_key_version_id: impl Into<String>,
        model_id: impl Into<String>,
        lifecycle_state: impl Into<ModelArtifactSignatureLifecycleState>,
        digest: impl Into<String>,
        signature: impl Into<String>,
        signing_algorithm: impl Into<ModelArtifactSignatureSigningAlgorithm>,
        time_created: DateTime<Utc>,
        time_updated: DateTime<Utc>,
        created_by: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            compartment_id: compartment_id.into(),
            kms_key_id: kms_key_id.into(),
            kms_key_version_id: kms_key_version_id.into(),
            model_id: model_id.into(),
            lifecycle_state: lifecycle_state.into(),
            digest: digest.into(),
            signature: signature.into(),
            signing_algorithm: signing_algorithm.into(),
            time_created,
            time_updated,
            created_by: created_by.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    #[must_use]
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = kms_key_id.into();
        self
    }

    /// Sets [`kms_key_version_id`](Self::kms_key_version_id).
    #[must_use]
    pub fn with_kms_key_version_id(
        mut self,
        kms_key_version_id: impl Into<String>,
    ) -> Self {
        self.kms_key_version_id = kms_key_version_id.into();
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ModelArtifactSignatureLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`digest`](Self::digest).
    #[must_use]
    pub fn with_digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = digest.into();
        self
    }

    /// Sets [`signature`](Self::signature).
    #[must_use]
    pub fn with_signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = signature.into();
        self
    }

    /// Sets [`signing_algorithm`](Self::signing_algorithm).
    #[must_use]
    pub fn with_signing_algorithm(
        mut self,
        signing_algorithm: impl Into<ModelArtifactSignatureSigningAlgorithm>,
    ) -> Self {
        self.signing_algorithm = signing_algorithm.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = time_updated.into();
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for ModelArtifactSignature {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "kmsKeyId" => generated::read(&mut self.kms_key_id, map),
            "kmsKeyVersionId" => generated::read(&mut self.kms_key_version_id, map),
            "modelId" => generated::read(&mut self.model_id, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "digest" => generated::read(&mut self.digest, map),
            "signature" => generated::read(&mut self.signature, map),
            "signingAlgorithm" => generated::read(&mut self.signing_algorithm, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "kmsKeyId", &self.kms_key_id)?;
        generated::write(map, "kmsKeyVersionId", &self.kms_key_version_id)?;
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "digest", &self.digest)?;
        generated::write(map, "signature", &self.signature)?;
        generated::write(map, "signingAlgorithm", &self.signing_algorithm)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelArtifactSignature);
