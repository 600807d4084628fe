// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::ModelArtifactSignatureSigningAlgorithm;

/// The key and the algorithm to sign a model's artifact with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelArtifactSignatureDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the key in the vault that signs.
    pub kms_key_id: String,
    /// The OCID of the version of the key.
    pub kms_key_version_id: String,
    /// The algorithm of the signature, such as `SHA_256_RSA_PKCS_PSS`.
    pub signing_algorithm: ModelArtifactSignatureSigningAlgorithm,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateModelArtifactSignatureDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        kms_key_id: impl Into<String>,
        kms_key_version_id: impl Into<String>,
        signing_algorithm: impl Into<ModelArtifactSignatureSigningAlgorithm>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            kms_key_id: kms_key_id.into(),
            kms_key_version_id: kms_key_version_id.into(),
            signing_algorithm: signing_algorithm.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

    /// Sets [`signing_algorithm`](Self::signing_algorithm).
    #[must_use]
    pub fn with_signing_algorithm(
        mut self,
        signing_algorithm: impl Into<ModelArtifactSignatureSigningAlgorithm>,
    ) -> Self {
        self.signing_algorithm = signing_algorithm.into();
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
}

impl Model for CreateModelArtifactSignatureDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "kmsKeyId" => generated::read(&mut self.kms_key_id, map),
            "kmsKeyVersionId" => generated::read(&mut self.kms_key_version_id, map),
            "signingAlgorithm" => generated::read(&mut self.signing_algorithm, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "kmsKeyId", &self.kms_key_id)?;
        generated::write(map, "kmsKeyVersionId", &self.kms_key_version_id)?;
        generated::write(map, "signingAlgorithm", &self.signing_algorithm)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateModelArtifactSignatureDetails);
