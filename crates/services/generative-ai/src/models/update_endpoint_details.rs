// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{ContentModerationConfig, PiiDetectionConfig, PromptInjectionConfig};

/// What to change of an endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEndpointDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the private endpoint to attach it to.
    pub generative_ai_private_endpoint_id: Option<String>,
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
    cleared: Vec<String>,
}

impl UpdateEndpointDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Clears [`display_name`](Self::display_name): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = None;
        self.cleared.push("displayName".to_owned());
        self
    }

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
        self
    }

    /// Clears [`generative_ai_private_endpoint_id`](Self::generative_ai_private_endpoint_id): the
    /// service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_generative_ai_private_endpoint_id(mut self) -> Self {
        self.generative_ai_private_endpoint_id = None;
        self.cleared.push("generativeAiPrivateEndpointId".to_owned());
        self
    }

    /// Clears [`content_moderation_config`](Self::content_moderation_config): the service is told
    /// to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_content_moderation_config(mut self) -> Self {
        self.content_moderation_config = None;
        self.cleared.push("contentModerationConfig".to_owned());
        self
    }

    /// Clears [`prompt_injection_config`](Self::prompt_injection_config): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_prompt_injection_config(mut self) -> Self {
        self.prompt_injection_config = None;
        self.cleared.push("promptInjectionConfig".to_owned());
        self
    }

    /// Clears [`pii_detection_config`](Self::pii_detection_config): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_pii_detection_config(mut self) -> Self {
        self.pii_detection_config = None;
        self.cleared.push("piiDetectionConfig".to_owned());
        self
    }

    /// Clears [`freeform_tags`](Self::freeform_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_tags(mut self) -> Self {
        self.freeform_tags = None;
        self.cleared.push("freeformTags".to_owned());
        self
    }

    /// Clears [`defined_tags`](Self::defined_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_tags(mut self) -> Self {
        self.defined_tags = None;
        self.cleared.push("definedTags".to_owned());
        self
    }
}

impl Model for UpdateEndpointDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "displayName" => generated::read_some(&mut self.display_name, map),
            "description" => generated::read_some(&mut self.description, map),
            "generativeAiPrivateEndpointId" => {
                generated::read_some(&mut self.generative_ai_private_endpoint_id, map)
            }
            "contentModerationConfig" => {
                generated::read_some(&mut self.content_moderation_config, map)
            }
            "promptInjectionConfig" => {
                generated::read_some(&mut self.prompt_injection_config, map)
            }
            "piiDetectionConfig" => {
                generated::read_some(&mut self.pii_detection_config, map)
            }
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
        generated::write_or_clear(
            map,
            "generativeAiPrivateEndpointId",
            &self.generative_ai_private_endpoint_id,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "contentModerationConfig",
            &self.content_moderation_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "promptInjectionConfig",
            &self.prompt_injection_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "piiDetectionConfig",
            &self.pii_detection_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "definedTags",
            &self.defined_tags,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateEndpointDetails);
