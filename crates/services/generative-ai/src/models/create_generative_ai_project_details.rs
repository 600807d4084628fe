// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    ConversationConfig, LongTermMemoryConfig, SandboxConfig,
    ShortTermMemoryOptimizationConfig,
};

/// A Generative AI project to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGenerativeAiProjectDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// How long responses and conversations are kept.
    pub conversation_config: Option<ConversationConfig>,
    /// What is remembered across conversations.
    pub long_term_memory_config: Option<LongTermMemoryConfig>,
    /// Whether and how long conversations are condensed.
    pub short_term_memory_optimization_config: Option<ShortTermMemoryOptimizationConfig>,
    /// How the sandboxes of the project work.
    pub sandbox_config: Option<SandboxConfig>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateGenerativeAiProjectDetails {
    /// With the members that are required.
    pub fn new(compartment_id: impl Into<String>) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`conversation_config`](Self::conversation_config).
    #[must_use]
    pub fn with_conversation_config(
        mut self,
        conversation_config: impl Into<ConversationConfig>,
    ) -> Self {
        self.conversation_config = Some(conversation_config.into());
        self
    }

    /// Sets [`long_term_memory_config`](Self::long_term_memory_config).
    #[must_use]
    pub fn with_long_term_memory_config(
        mut self,
        long_term_memory_config: impl Into<LongTermMemoryConfig>,
    ) -> Self {
        self.long_term_memory_config = Some(long_term_memory_config.into());
        self
    }

    /// Sets
    /// [`short_term_memory_optimization_config`](Self::short_term_memory_optimization_config).
    #[must_use]
    pub fn with_short_term_memory_optimization_config(
        mut self,
        short_term_memory_optimization_config: impl Into<
            ShortTermMemoryOptimizationConfig,
        >,
    ) -> Self {
        self.short_term_memory_optimization_config = Some(
            short_term_memory_optimization_config.into(),
        );
        self
    }

    /// Sets [`sandbox_config`](Self::sandbox_config).
    #[must_use]
    pub fn with_sandbox_config(
        mut self,
        sandbox_config: impl Into<SandboxConfig>,
    ) -> Self {
        self.sandbox_config = Some(sandbox_config.into());
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

impl Model for CreateGenerativeAiProjectDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "description" => generated::read(&mut self.description, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "conversationConfig" => generated::read(&mut self.conversation_config, map),
            "longTermMemoryConfig" => {
                generated::read(&mut self.long_term_memory_config, map)
            }
            "shortTermMemoryOptimizationConfig" => {
                generated::read(&mut self.short_term_memory_optimization_config, map)
            }
            "sandboxConfig" => generated::read(&mut self.sandbox_config, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "description", &self.description)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "conversationConfig", &self.conversation_config)?;
        generated::write(map, "longTermMemoryConfig", &self.long_term_memory_config)?;
        generated::write(
            map,
            "shortTermMemoryOptimizationConfig",
            &self.short_term_memory_optimization_config,
        )?;
        generated::write(map, "sandboxConfig", &self.sandbox_config)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateGenerativeAiProjectDetails);
