// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    ContentModerationConfig, EndpointLifecycleState, PiiDetectionConfig,
    PromptInjectionConfig,
};

/// An endpoint as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointSummary {
    /// The OCID of the resource.
    pub id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the model that the endpoint serves.
    pub model_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the hosting cluster that the endpoint runs on.
    pub dedicated_ai_cluster_id: String,
    /// The OCID of the private endpoint.
    pub generative_ai_private_endpoint_id: Option<String>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: EndpointLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// Whether harmful content is looked for.
    pub content_moderation_config: Option<ContentModerationConfig>,
    /// Whether prompt injections are looked for.
    pub prompt_injection_config: Option<PromptInjectionConfig>,
    /// Whether personal data is looked for.
    pub pii_detection_config: Option<PiiDetectionConfig>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl EndpointSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        model_id: impl Into<String>,
        compartment_id: impl Into<String>,
        dedicated_ai_cluster_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<EndpointLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            model_id: model_id.into(),
            compartment_id: compartment_id.into(),
            dedicated_ai_cluster_id: dedicated_ai_cluster_id.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = model_id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`dedicated_ai_cluster_id`](Self::dedicated_ai_cluster_id).
    #[must_use]
    pub fn with_dedicated_ai_cluster_id(
        mut self,
        dedicated_ai_cluster_id: impl Into<String>,
    ) -> Self {
        self.dedicated_ai_cluster_id = dedicated_ai_cluster_id.into();
        self
    }

    /// Sets [`generative_ai_private_endpoint_id`](Self::generative_ai_private_endpoint_id).
    #[must_use]
    pub fn with_generative_ai_private_endpoint_id(
        mut self,
        generative_ai_private_endpoint_id: impl Into<String>,
    ) -> Self {
        self.generative_ai_private_endpoint_id = Some(
            generative_ai_private_endpoint_id.into(),
        );
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
        self.time_updated = Some(time_updated.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<EndpointLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
        self
    }

    /// Sets [`content_moderation_config`](Self::content_moderation_config).
    #[must_use]
    pub fn with_content_moderation_config(
        mut self,
        content_moderation_config: impl Into<ContentModerationConfig>,
    ) -> Self {
        self.content_moderation_config = Some(content_moderation_config.into());
        self
    }

    /// Sets [`prompt_injection_config`](Self::prompt_injection_config).
    #[must_use]
    pub fn with_prompt_injection_config(
        mut self,
        prompt_injection_config: impl Into<PromptInjectionConfig>,
    ) -> Self {
        self.prompt_injection_config = Some(prompt_injection_config.into());
        self
    }

    /// Sets [`pii_detection_config`](Self::pii_detection_config).
    #[must_use]
    pub fn with_pii_detection_config(
        mut self,
        pii_detection_config: impl Into<PiiDetectionConfig>,
    ) -> Self {
        self.pii_detection_config = Some(pii_detection_config.into());
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

impl Model for EndpointSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "modelId" => generated::read(&mut self.model_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "dedicatedAiClusterId" => {
                generated::read(&mut self.dedicated_ai_cluster_id, map)
            }
            "generativeAiPrivateEndpointId" => {
                generated::read(&mut self.generative_ai_private_endpoint_id, map)
            }
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "contentModerationConfig" => {
                generated::read(&mut self.content_moderation_config, map)
            }
            "promptInjectionConfig" => {
                generated::read(&mut self.prompt_injection_config, map)
            }
            "piiDetectionConfig" => generated::read(&mut self.pii_detection_config, map),
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
        generated::write(map, "description", &self.description)?;
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "dedicatedAiClusterId", &self.dedicated_ai_cluster_id)?;
        generated::write(
            map,
            "generativeAiPrivateEndpointId",
            &self.generative_ai_private_endpoint_id,
        )?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(
            map,
            "contentModerationConfig",
            &self.content_moderation_config,
        )?;
        generated::write(map, "promptInjectionConfig", &self.prompt_injection_config)?;
        generated::write(map, "piiDetectionConfig", &self.pii_detection_config)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EndpointSummary);
