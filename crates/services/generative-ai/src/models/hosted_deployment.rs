// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{Artifact, HostedDeploymentLifecycleState};

/// What runs a container image for a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedDeployment {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// When it was last changed.
    pub time_updated: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: HostedDeploymentLifecycleState,
    /// The OCID of the hosted application.
    pub hosted_application_id: Option<String>,
    /// The artifact that the deployment runs.
    pub active_artifact: Artifact,
    /// The artifacts that the deployment can run.
    pub artifacts: Vec<Artifact>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl HostedDeployment {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        lifecycle_state: impl Into<HostedDeploymentLifecycleState>,
        active_artifact: impl Into<Artifact>,
        artifacts: impl IntoIterator<Item = impl Into<Artifact>>,
    ) -> Self {
        Self {
            id: id.into(),
            lifecycle_state: lifecycle_state.into(),
            active_artifact: active_artifact.into(),
            artifacts: generated::list(artifacts),
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
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = Some(time_updated.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<HostedDeploymentLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
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

    /// Sets [`artifacts`](Self::artifacts).
    #[must_use]
    pub fn with_artifacts(
        mut self,
        artifacts: impl IntoIterator<Item = impl Into<Artifact>>,
    ) -> Self {
        self.artifacts = generated::list(artifacts);
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

impl Model for HostedDeployment {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "hostedApplicationId" => {
                generated::read(&mut self.hosted_application_id, map)
            }
            "activeArtifact" => generated::read(&mut self.active_artifact, map),
            "artifacts" => generated::read(&mut self.artifacts, map),
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
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "hostedApplicationId", &self.hosted_application_id)?;
        generated::write(map, "activeArtifact", &self.active_artifact)?;
        generated::write(map, "artifacts", &self.artifacts)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(HostedDeployment);
