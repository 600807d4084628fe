// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    ConversationConfig, LongTermMemoryConfig, SandboxConfig,
    ShortTermMemoryOptimizationConfig,
};

/// What to change of a Generative AI project.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGenerativeAiProjectDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
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
    cleared: Vec<String>,
}

impl UpdateGenerativeAiProjectDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
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

    /// Clears [`conversation_config`](Self::conversation_config): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_conversation_config(mut self) -> Self {
        self.conversation_config = None;
        self.cleared.push("conversationConfig".to_owned());
        self
    }

    /// Clears [`long_term_memory_config`](Self::long_term_memory_config): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_long_term_memory_config(mut self) -> Self {
        self.long_term_memory_config = None;
        self.cleared.push("longTermMemoryConfig".to_owned());
        self
    }

    /// Clears
    /// [`short_term_memory_optimization_config`](Self::short_term_memory_optimization_config): the
    /// service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_short_term_memory_optimization_config(mut self) -> Self {
        self.short_term_memory_optimization_config = None;
        self.cleared.push("shortTermMemoryOptimizationConfig".to_owned());
        self
    }

    /// Clears [`sandbox_config`](Self::sandbox_config): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_sandbox_config(mut self) -> Self {
        self.sandbox_config = None;
        self.cleared.push("sandboxConfig".to_owned());
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

impl Model for UpdateGenerativeAiProjectDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "description" => generated::read_some(&mut self.description, map),
            "displayName" => generated::read_some(&mut self.display_name, map),
            "conversationConfig" => {
                generated::read_some(&mut self.conversation_config, map)
            }
            "longTermMemoryConfig" => {
                generated::read_some(&mut self.long_term_memory_config, map)
            }
            "shortTermMemoryOptimizationConfig" => {
                generated::read_some(
                    &mut self.short_term_memory_optimization_config,
                    map,
                )
            }
            "sandboxConfig" => generated::read_some(&mut self.sandbox_config, map),
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
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "conversationConfig",
            &self.conversation_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "longTermMemoryConfig",
            &self.long_term_memory_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "shortTermMemoryOptimizationConfig",
            &self.short_term_memory_optimization_config,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "sandboxConfig",
            &self.sandbox_config,
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

oci_sdk_core::serde_model!(UpdateGenerativeAiProjectDetails);
