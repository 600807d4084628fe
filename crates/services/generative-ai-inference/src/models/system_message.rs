// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ChatContent;

/// A message that instructs the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemMessage {
    /// The parts of the message.
    pub content: Option<Vec<ChatContent>>,
    /// The name: of the function or, in a message, of the participant, to tell apart several of
    /// one role.
    pub name: Option<String>,
}

impl SystemMessage {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(
        mut self,
        content: impl IntoIterator<Item = impl Into<ChatContent>>,
    ) -> Self {
        self.content = Some(generated::list(content));
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for SystemMessage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => generated::read(&mut self.content, map),
            "name" => generated::read(&mut self.name, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "SYSTEM")?;
        generated::write(map, "content", &self.content)?;
        generated::write(map, "name", &self.name)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SystemMessage);
