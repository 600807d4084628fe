// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::Artifact;

/// A hosted deployment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHostedDeploymentDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the hosted application.
    pub hosted_application_id: Option<String>,
    /// The artifact to run.
    pub active_artifact: Artifact,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateHostedDeploymentDetails {
    /// With the members that are required.
    pub fn new(active_artifact: impl Into<Artifact>) -> Self {
        Self {
            active_artifact: active_artifact.into(),
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
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`hosted_application_id`](Self::hosted_application_id).
    #[must_use]
    pub fn with_hosted_application_id(
        mut self,
        hosted_application_id: impl Into<String>,
    ) -> Self {
        self.hosted_application_id = Some(hosted_application_id.into());
        self
    }

    /// Sets [`active_artifact`](Self::active_artifact).
    #[must_use]
    pub fn with_active_artifact(mut self, active_artifact: impl Into<Artifact>) -> Self {
        self.active_artifact = active_artifact.into();
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

impl Model for CreateHostedDeploymentDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "hostedApplicationId" => {
                generated::read(&mut self.hosted_application_id, map)
            }
            "activeArtifact" => generated::read(&mut self.active_artifact, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "hostedApplicationId", &self.hosted_application_id)?;
        generated::write(map, "activeArtifact", &self.active_artifact)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateHostedDeploymentDetails);
